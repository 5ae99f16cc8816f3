// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the steps as the presentation does: what a step asks comes first, the next key reveals it.
(function () {
'use strict';
const body = document.body, words = body.dataset;
const part = id => document.getElementById(id);
const steps = Array.from(document.querySelectorAll('main>section'), section =>
  ({section, number: Number(section.dataset.number), states: section.querySelectorAll('.state'),
    title: section.querySelector('h2').textContent, question: section.querySelector('.question')}));
const keys = part('keys');
let at = 0, revealed = 0, typed = '';

const lastOf = step => steps[step].states.length - 1;
// A page of some steps keeps the numbers that they have in the story.
const stepOf = number => steps.findIndex(step => step.number === Number(number)); // -1 if it is not here
const place = (form, number) => form.replace('%1', Number(number)).replace('%2', words.count);

function show(step, reveal, quiet) {
  at = Math.max(0, Math.min(steps.length - 1, step));
  revealed = Math.max(0, Math.min(lastOf(at), reveal));
  typed = '';
  steps.forEach((one, i) => {
    one.section.classList.toggle('now', i === at);
    one.section.classList.toggle('asking', i === at && revealed < lastOf(at));
    one.states.forEach((state, k) => state.classList.toggle('now', i === at && k === revealed));
  });
  const asks = revealed < lastOf(at);
  part('place').textContent = place(words.place, steps[at].number);
  part('back').disabled = at === 0 && revealed === 0;
  part('on').disabled = at === steps.length - 1 && !asks;
  part('on').title = asks ? words.reveal : words.next;
  part('on').setAttribute('aria-label', asks ? words.reveal : words.next);
  document.querySelectorAll('.ask').forEach(hint => { hint.hidden = !asks; });
  document.querySelectorAll('.tell').forEach(hint => { hint.hidden = asks; });
  const question = steps[at].question;
  part('told').textContent = place(words.step, steps[at].number) + ' ' + steps[at].title +
    (asks && question ? ' ' + question.textContent : '');
  steps[at].section.scrollTop = 0;
  if (!quiet) try { history.replaceState(null, '', '#' + steps[at].number); } catch (e) { /* a page without an address */ }
}
function forward() { if (revealed < lastOf(at)) show(at, revealed + 1); else if (at + 1 < steps.length) show(at + 1, 0); }
function backward() { if (revealed > 0) show(at, revealed - 1); else if (at > 0) show(at - 1, lastOf(at - 1)); }
function enter() {
  if (!typed) forward();
  else if (stepOf(typed) >= 0) show(stepOf(typed), 0);
  else show(at, revealed);
}
function addressed() { const n = /(\d+)$/.exec(location.hash); return n ? stepOf(n[1]) : 0; }
function speak() { body.classList.toggle('spoken'); part('speak').setAttribute('aria-pressed', body.classList.contains('spoken')); }
function full() { if (document.fullscreenElement) document.exitFullscreen(); else body.parentNode.requestFullscreen(); }

const obeyed = {
  ' ': e => e.shiftKey ? backward() : forward(), ArrowRight: forward, ArrowDown: forward, PageDown: forward, n: forward,
  ArrowLeft: backward, ArrowUp: backward, PageUp: backward, Backspace: backward, p: backward,
  Home: () => show(0, 0), End: () => show(steps.length - 1, 0), Enter: enter,
  '?': () => keys.showModal(), s: () => { if (part('speak')) speak(); }, f: full,
  Escape: () => { if (typed) show(at, revealed); else if (body.classList.contains('spoken')) speak(); }
};
document.addEventListener('keydown', e => {
  if (e.ctrlKey || e.altKey || e.metaKey || keys.open) return;
  const key = e.key.length === 1 ? e.key.toLowerCase() : e.key;
  if (/^[0-9]$/.test(key)) {
    typed = (typed + key).slice(-4);
    part('place').textContent = place(words.place, typed);
    e.preventDefault();
    return;
  }
  if (e.target.closest('button') && (key === ' ' || key === 'Enter') && !typed) return; // it is pressed
  if (innerHeight > innerWidth && (key === 'ArrowDown' || key === 'ArrowUp')) return; // the text is moved
  if (Object.hasOwn(obeyed, key)) { obeyed[key](e); e.preventDefault(); }
});
const press = (id, act) => { const button = part(id); if (button) button.addEventListener('click', e => { act(); if (e.detail) button.blur(); }); };
press('back', backward);
press('on', forward);
press('speak', speak);
press('help', () => keys.showModal());
document.querySelector('main').addEventListener('click', e => {
  if (e.target.closest('a,.words,.notes') || String(getSelection())) return;
  if (e.clientX < innerWidth / 4) backward(); else forward();
});
keys.addEventListener('click', e => { if (e.target === keys) keys.close(); });
let touch = null;
document.addEventListener('touchstart', e => { touch = e.touches.length === 1 ? e.touches[0] : null; }, {passive: true});
document.addEventListener('touchend', e => {
  if (!touch || keys.open) return;
  const x = e.changedTouches[0].clientX - touch.clientX, y = e.changedTouches[0].clientY - touch.clientY;
  if (Math.abs(x) > 50 && Math.abs(x) > 2 * Math.abs(y) && !(window.visualViewport && visualViewport.scale > 1.05))
    if (x < 0) forward(); else backward();
  touch = null;
});
addEventListener('hashchange', () => show(addressed(), 0, true));
if (part('speak')) part('speak').setAttribute('aria-pressed', 'false');
body.classList.add('deck');
show(addressed(), 0, true);
})();
