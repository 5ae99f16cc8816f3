// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/svgwriter.h"

#include "drawing/cleantext.h"
#include "drawing/markbuilder.h"
#include "drawing/pngwriter.h"
#include "drawing/svgelements.h"
#include "shared/fulldrawing.h"
#include "shared/picturecomparison.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace CapitalLoop;

namespace {

/// One element of a document with the ids of those round it.
struct Element
{
    QString name;
    QXmlStreamAttributes attributes;
    QString text;        ///< directly inside
    QStringList parents; ///< ids, outermost first
    QString title;       ///< of its first child <title>
};

QList<Element> elementsOf(const QByteArray &document)
{
    QXmlStreamReader reader(document);
    QList<Element> elements;
    QList<qsizetype> open;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            QStringList parents;
            for (qsizetype i : open)
                parents.append(elements[i].attributes.value("id").toString());
            open.append(elements.size());
            elements.append({reader.name().toString(), reader.attributes(), {}, parents, {}});
            break;
        }
        case QXmlStreamReader::EndElement: {
            const Element closed = elements[open.takeLast()];
            if (closed.name == "title" && elements[open.last()].title.isEmpty())
                elements[open.last()].title = closed.text;
            break;
        }
        case QXmlStreamReader::Characters:
            if (!open.isEmpty())
                elements[open.last()].text += reader.text();
            break;
        default:
            break;
        }
    }
    return reader.hasError() ? QList<Element>() : elements;
}

const Element *withId(const QList<Element> &elements, const QString &id)
{
    const auto found =
        std::ranges::find_if(elements, [&id](const Element &e) { return e.attributes.value("id") == id; });
    return found == elements.end() ? nullptr : &*found;
}

QStringList textsOf(const QList<Element> &elements)
{
    QStringList texts;
    for (const Element &element : elements) {
        if (element.name == "text")
            texts.append(element.text);
    }
    return texts;
}

} // namespace

class TestSvgWriter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesADealAsThisText();
    void isWellFormed_data();
    void isWellFormed();
    void givesEveryIdOnce();
    void groupsEveryCompanyAndDealUnderItsTitle();
    void namesLayersForInkscape();
    void keepsUserTextInItsPlace();
    void linksToTheWebOnly();
    void tellsSizeAndViewBox_data();
    void tellsSizeAndViewBox();
    void writesTextAsOutlines();
    void writesTheDotsOfTheInstant();
    void writesColoursAsAttributes();
    void turnsTextFromRightToLeft();
    void setsAnotherPictureBeside();
    void leavesOutABrokenPicture();
    void cleansTextForXml();
    void equalsThePng_data();
    void equalsThePng();
    void wouldSeeWhatIsMissing();

private:
    QTemporaryDir m_folder;
    FullDrawing m_test;
};

void TestSvgWriter::initTestCase()
{
    // rsvg-convert shall find the Inter that the program brings along.
    QFile fonts(m_folder.filePath("fonts.conf"));
    QVERIFY(fonts.open(QIODevice::WriteOnly));
    fonts.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>"
                "<dir>" CAPITAL_LOOP_SOURCE_DIR "/resources/fonts</dir>"
                "<include ignore_missing=\"yes\">/etc/fonts/fonts.conf</include></fontconfig>");
    fonts.close();
    qputenv("FONTCONFIG_FILE", fonts.fileName().toLocal8Bit());
}

void TestSvgWriter::writesADealAsThisText()
{
    Drawing drawing;
    drawing.size = QSizeF(100, 50);
    drawing.theme = theme(ThemeName::HighContrast);
    drawing.title = "T";
    DealShape deal{.id = DealId(QStringLiteral("d 1")), .start = {10, 20}, .control = {50, 30}, .end = {90, 20}};
    deal.width = deal.firmWidth = 2;
    deal.colour = QColor("#123456");
    deal.dashes = {7, 5.5};
    deal.shaft = Curve{deal.start, deal.control, deal.end}.points(5);
    deal.head = QPolygonF({{90, 20}, {80, 25}, {80, 15}});
    deal.title = "A & B";
    deal.link = QUrl("https://example.org/?a&b");
    drawing.deals.append(deal);
    const QString document = QString::fromUtf8(svg(drawing, {.pixels = {200, 100}}));
    const QString expected = R"( <g id="layer-deals" inkscape:groupmode="layer" inkscape:label="Deals">
  <g id="deal-d_x0020_1" inkscape:label="A &amp; B">
   <title>A &amp; B</title>
   <a href="https://example.org/?a&amp;b" xlink:href="https://example.org/?a&amp;b" target="_blank">
    <path d="M10 20C36.67 26.67 63.33 26.67 90 20" fill="none" stroke="#ffffff" stroke-width="5.2" stroke-linejoin="round"/>
    <path d="M90 20L80 25L80 15L90 20Z" fill="none" stroke="#ffffff" stroke-width="3.2" stroke-linejoin="round"/>
    <path d="M10 20C36.67 26.67 63.33 26.67 90 20" fill="none" stroke="#123456" stroke-width="2" stroke-linejoin="round" stroke-dasharray="7 5.5"/>
    <path d="M90 20L80 25L80 15L90 20Z" fill-rule="evenodd" fill="#123456"/>
   </a>
  </g>
 </g>
)";
    QVERIFY2(document.contains(expected), qPrintable(document));
}

void TestSvgWriter::isWellFormed_data()
{
    QTest::addColumn<ThemeName>("name");
    QTest::addColumn<bool>("outlines");
    QTest::addColumn<bool>("emphasised");
    QTest::newRow("light") << ThemeName::Light << false << false;
    QTest::newRow("light outlines") << ThemeName::Light << true << true;
    QTest::newRow("dark") << ThemeName::Dark << false << true;
    QTest::newRow("high contrast") << ThemeName::HighContrast << true << false;
}

void TestSvgWriter::isWellFormed()
{
    QFETCH(ThemeName, name);
    QFETCH(bool, outlines);
    QFETCH(bool, emphasised);
    PictureRequest request{.textAsOutlines = outlines};
    if (emphasised)
        request.emphasis = FullDrawing::loop();
    const QString path = m_folder.filePath("a.svg");
    QVERIFY(writeSvg(FullDrawing(name).drawing(), request, path).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(elementsOf(file.readAll()).size() > 100);
    QVERIFY(!outputOf("xmllint", {"--noout", path}).isEmpty());
}

void TestSvgWriter::givesEveryIdOnce()
{
    Drawing drawing = m_test.drawing();
    drawing.companies.append(drawing.companies.first()); // a drawing never has two; a document must not either
    drawing.deals.append(drawing.deals.first());
    QStringList ids;
    for (const Element &element : elementsOf(svg(drawing, {}))) {
        if (element.attributes.hasAttribute("id"))
            ids.append(element.attributes.value("id").toString());
    }
    for (const QString &id : ids) {
        QCOMPARE(ids.count(id), 1);
        QVERIFY2(id.contains(QRegularExpression("^[a-z][A-Za-z0-9_.-]*$")), qPrintable(id));
    }
    QVERIFY(ids.contains("company-nvidia") && ids.contains("company-nvidia-2") && ids.contains("deal-reported"));
}

void TestSvgWriter::groupsEveryCompanyAndDealUnderItsTitle()
{
    const QList<Element> elements = elementsOf(svg(m_test.drawing(), {}));
    const auto count = [&](const QString &prefix, const QString &layer) {
        return std::ranges::count_if(elements, [&](const Element &e) {
            return e.attributes.value("id").startsWith(prefix) && e.parents.last() == layer && !e.title.isEmpty();
        });
    };
    QCOMPARE(count("deal-", "layer-deals"), m_test.drawing().deals.size());
    QCOMPARE(count("company-", "layer-companies"), m_test.drawing().companies.size());
    QCOMPARE(withId(elements, "company-nvidia")->title, QStringLiteral("Nvidia"));
    QCOMPARE(withId(elements, "deal-signed")->title, QStringLiteral("OpenAI pays Oracle"));
    QCOMPARE(elements.first().title, m_test.drawing().title);
    QCOMPARE(elements.first().attributes.value("role"), QStringLiteral("img"));
    for (const QString &id : elements.first().attributes.value("aria-labelledby").toString().split(u' '))
        QVERIFY(withId(elements, id));
}

void TestSvgWriter::namesLayersForInkscape()
{
    const QString space = "http://www.inkscape.org/namespaces/inkscape";
    const QList<Element> elements = elementsOf(svg(m_test.drawing(), {}));
    for (const char *id :
         {"layer-ground", "layer-deals", "layer-amounts", "layer-companies", "layer-furniture", "layer-dots"}) {
        const Element *layer = withId(elements, QString::fromLatin1(id));
        QVERIFY2(layer, id);
        QCOMPARE(layer->attributes.value(space, "groupmode"), QStringLiteral("layer"));
        QVERIFY(!layer->attributes.value(space, "label").isEmpty());
    }
}

void TestSvgWriter::keepsUserTextInItsPlace()
{
    const QList<Element> elements = elementsOf(svg(m_test.drawing(), {}));
    const QStringList texts = textsOf(elements);
    QVERIFY(texts.contains("</svg><b>bold</b>"));
    QVERIFY(texts.contains("台积电 台積電"));
    QVERIFY(texts.contains(QStringLiteral("Bell\ufffd \"; drop"))); // the bell cannot be in XML
    QVERIFY(texts.contains(QStringLiteral("🚀 lone \ufffd")));      // nor half a character
    const QSet<QString> known{"svg",  "title",  "desc", "defs", "radialGradient", "linearGradient", "stop", "g", "a",
                              "path", "circle", "rect", "text"};
    for (const Element &element : elements)
        QVERIFY2(known.contains(element.name), qPrintable(element.name));
    QCOMPARE(std::ranges::count(elements, QStringLiteral("svg"), &Element::name), 1);
}

void TestSvgWriter::linksToTheWebOnly()
{
    const QByteArray document = svg(m_test.drawing(), {});
    QVERIFY(!document.contains("javascript"));
    qsizetype links = 0;
    for (const Element &element : elementsOf(document)) {
        if (element.name != "a")
            continue;
        ++links;
        QVERIFY(element.attributes.value("href").startsWith(u"https://example.org/"));
        QCOMPARE(element.attributes.value("http://www.w3.org/1999/xlink", "href"), element.attributes.value("href"));
    }
    QCOMPARE(links, 2 * 10 + 8); // deals and their amounts but the one with a script, companies
}

void TestSvgWriter::tellsSizeAndViewBox_data()
{
    QTest::addColumn<PictureRequest>("request");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("pixels") << PictureRequest{.pixels = {1920, 1200}} << QStringList{"1920", "1200", "0 0 1280 800"};
    QTest::newRow("millimetres") << PictureRequest{.millimetres = QSizeF(160.5, 100.3125)}
                                 << QStringList{"160.5mm", "100.31mm", "0 0 1280 800"};
    QTest::newRow("wider") << PictureRequest{.pixels = {2000, 1000}} << QStringList{"2000", "1000", "-160 0 1600 800"};
    QTest::newRow("upright") << PictureRequest{.pixels = {640, 800}} << QStringList{"640", "800", "0 -400 1280 1600"};
}

void TestSvgWriter::tellsSizeAndViewBox()
{
    QFETCH(PictureRequest, request);
    QFETCH(QStringList, expected);
    const QList<Element> elements = elementsOf(svg(m_test.drawing(), request));
    const QXmlStreamAttributes root = elements.first().attributes;
    QCOMPARE(QStringList(
                 {root.value("width").toString(), root.value("height").toString(), root.value("viewBox").toString()}),
             expected);
    const auto ground = std::ranges::find(elements, QStringLiteral("rect"), &Element::name)->attributes;
    QCOMPARE(QStringList({ground.value("x").toString(), ground.value("y").toString(), ground.value("width").toString(),
                          ground.value("height").toString()})
                 .join(u' '),
             expected.last());
}

void TestSvgWriter::writesTextAsOutlines()
{
    const QList<Element> elements = elementsOf(svg(m_test.drawing(), {.textAsOutlines = true}));
    QCOMPARE(textsOf(elements), QStringList());
    const auto labelled = [&](const char *label) {
        return std::ranges::any_of(elements, [label](const Element &e) {
            return e.name == "path" && e.attributes.value("aria-label") == QString::fromUtf8(label) &&
                   e.attributes.value("d").size() > 100;
        });
    };
    QVERIFY(labelled("Nvidia") && labelled("台积电 台積電") && labelled("$300B"));
}

void TestSvgWriter::writesTheDotsOfTheInstant()
{
    const auto circles = [&](double seconds) {
        QStringList places;
        for (const Element &e : elementsOf(svg(m_test.drawing(), {.seconds = seconds}))) {
            if (e.name == "circle" && e.parents.value(1) == "layer-dots")
                places.append(e.attributes.value("cx").toString());
        }
        return places;
    };
    QCOMPARE(circles(0).size(), 2 * visibleDots(m_test.drawing(), 0).size());
    QVERIFY(circles(0).size() > 60);
    QVERIFY(circles(0) != circles(0.5));
    QCOMPARE(circles(0), circles(m_test.drawing().dotSeconds));
}

void TestSvgWriter::writesColoursAsAttributes()
{
    const QSet<QString> painted{"path", "circle", "rect", "text"};
    for (const Element &element : elementsOf(svg(m_test.drawing(), {}))) {
        QVERIFY(!element.attributes.hasAttribute("class") && !element.attributes.hasAttribute("style"));
        if (painted.contains(element.name))
            QVERIFY2(element.attributes.hasAttribute("fill"), qPrintable(element.name));
    }
}

void TestSvgWriter::turnsTextFromRightToLeft()
{
    for (const Element &element : elementsOf(svg(m_test.drawing(), {}))) {
        if (element.name == "text")
            QCOMPARE(element.attributes.value("direction") == u"rtl", element.text.contains(QStringLiteral("שלום")));
    }
    Drawing drawing = m_test.drawing();
    drawing.furniture[0].texts = {placedText(QStringLiteral("שלום"), {28, 52}, 30, 400, Qt::black)};
    const QList<Element> elements = elementsOf(svg(drawing, {}));
    const auto found = std::ranges::find(elements, QStringLiteral("שלום"), &Element::text);
    QVERIFY(found != elements.end());
    QCOMPARE(found->attributes.value("text-anchor"), QStringLiteral("end")); // its left end is at x
}

void TestSvgWriter::setsAnotherPictureBeside()
{
    const QByteArray chart = R"xml(<?xml version="1.0"?><!DOCTYPE svg>
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:x="urn:x" width="10cm" height="5cm" viewBox="0 0 200 100">
        <defs><linearGradient id="layer-deals"/></defs><x:note>no</x:note>
        <rect width="200" height="100" fill="url(#layer-deals)"/><text>a &lt; b</text></svg>)xml";
    const SvgInset inset{chart, QRectF(1300, 100, 300, 600)};
    const QList<Element> elements = elementsOf(svg(m_test.drawing(), {.pixels = {1600, 800}}, inset));
    QCOMPARE(elements.first().attributes.value("viewBox"), QStringLiteral("0 0 1600 800"));
    const Element *gradient = withId(elements, "inset-layer-deals");
    QVERIFY(gradient && gradient->parents.contains("layer-inset"));
    QCOMPARE(std::ranges::count(elements, QStringLiteral("note"), &Element::name), 0);
    const auto placed =
        std::ranges::find_if(elements, [](const Element &e) { return e.name == "svg" && !e.parents.isEmpty(); });
    QVERIFY(placed != elements.end());
    QCOMPARE(placed->attributes.value("x"), QStringLiteral("1300"));
    QCOMPARE(placed->attributes.value("width"), QStringLiteral("300"));
    QCOMPARE(placed->attributes.value("viewBox"), QStringLiteral("0 0 200 100"));
    QVERIFY(std::ranges::any_of(
        elements, [](const Element &e) { return e.attributes.value("fill") == u"url(#inset-layer-deals)"; }));
    QVERIFY(textsOf(elements).contains("a < b"));
}

void TestSvgWriter::leavesOutABrokenPicture()
{
    for (const char *broken : {"", "no xml", "<html/>", "<svg><g></svg>"}) {
        const QList<Element> elements = elementsOf(svg(m_test.drawing(), {}, SvgInset{broken, QRectF(0, 0, 9, 9)}));
        QVERIFY2(elements.size() > 100, broken);
        QCOMPARE(std::ranges::count(elements, QStringLiteral("svg"), &Element::name), 1);
    }
}

void TestSvgWriter::cleansTextForXml()
{
    QCOMPARE(cleanText(QStringLiteral("a\tb\nc")), QStringLiteral("a b c"));
    QCOMPARE(cleanText(QString(QChar(0)) + QChar(0x1f) + QChar(0xfffe) + QChar(0xdc00)),
             QString(4, QChar(QChar::ReplacementCharacter)));
    QCOMPARE(cleanText(QStringLiteral("🚀&<")), QStringLiteral("🚀&<"));
    QCOMPARE(svgNumber(-0.001), QStringLiteral("0"));
    QCOMPARE(svgNumber(12.345), QString::number(12.345, 'f', 2));
    QCOMPARE(svgNumber(1200), QStringLiteral("1200"));
    QCOMPARE(svgNumber(qQNaN()), QStringLiteral("0"));
}

void TestSvgWriter::equalsThePng_data()
{
    isWellFormed_data();
}

// Tolerance: at most 0.6 % of all pixels and 18 % of those in any square of 40 may differ by more than 48 of 255 in a
// channel, and all by less than 0.8 on average; letters are set by Pango there and by Qt here.
void TestSvgWriter::equalsThePng()
{
    QFETCH(ThemeName, name);
    QFETCH(bool, outlines);
    QFETCH(bool, emphasised);
    const FullDrawing test(name);
    PictureRequest request{.pixels = {1280, 800}, .textAsOutlines = outlines, .seconds = 0.4};
    if (emphasised)
        request.emphasis = FullDrawing::loop();
    const QString path = m_folder.filePath("b.svg");
    QVERIFY(writeSvg(test.drawing(), request, path).has_value());
    QVERIFY(!outputOf("rsvg-convert", {path, "-o", m_folder.filePath("b.png")}).isEmpty());
    const QImage ours = picture(test.drawing(), {1280, 800}, 96, request.emphasis, request.seconds).value();
    const PictureDifference difference = differenceOf(QImage(m_folder.filePath("b.png")), ours, 48);
    QVERIFY2(difference.isSmall(), qPrintable(difference.text()));
}

void TestSvgWriter::wouldSeeWhatIsMissing()
{
    const QImage whole = picture(m_test.drawing(), {1280, 800}).value();
    QVERIFY(differenceOf(whole, whole, 48).isSmall());
    Drawing drawing = m_test.drawing();
    drawing.companies.removeAt(6); // a small disc
    QVERIFY(!differenceOf(picture(drawing, {1280, 800}).value(), whole, 48).isSmall());
    drawing = m_test.drawing();
    drawing.deals.removeAt(3);
    QVERIFY(!differenceOf(picture(drawing, {1280, 800}).value(), whole, 48).isSmall());
    drawing = m_test.drawing();
    drawing.furniture.removeAt(0);
    QVERIFY(!differenceOf(picture(drawing, {1280, 800}).value(), whole, 48).isSmall());
}

QTEST_MAIN(TestSvgWriter)
#include "tst_svgwriter.moc"
