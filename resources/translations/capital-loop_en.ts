<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CapitalLoop::AnalyseCommand</name>
    <message numerus="yes">
        <source>After %n stops %1 of the dollar has come home.</source>
        <translation>
            <numerusform>After %n stop %1 of the dollar has come home.</numerusform>
            <numerusform>After %n stops %1 of the dollar has come home.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loops of at most %1 companies were found.</source>
        <translation>
            <numerusform>%n loop of at most %1 companies was found.</numerusform>
            <numerusform>%n loops of at most %1 companies were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n loops of at most %1 companies were found.</source>
        <translation>
            <numerusform>At least %n loop of at most %1 companies was found.</numerusform>
            <numerusform>At least %n loops of at most %1 companies were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things in the file could not be read and are left out; "capital-loop check" lists them.</source>
        <translation>
            <numerusform>%n thing in the file could not be read and is left out; "capital-loop check" lists it.</numerusform>
            <numerusform>%n things in the file could not be read and are left out; "capital-loop check" lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ChartWords</name>
    <message numerus="yes">
        <source>%n marks are filled</source>
        <translation>
            <numerusform>%n mark is filled</numerusform>
            <numerusform>%n marks are filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are hollow</source>
        <comment>of the marks</comment>
        <translation>
            <numerusform>%n is hollow</numerusform>
            <numerusform>%n are hollow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::CheckCommand</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::CompanyPage</name>
    <message numerus="yes">
        <source>Show all %n valuations</source>
        <translation>
            <numerusform>Show %n valuation</numerusform>
            <numerusform>Show all %n valuations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::DealPage</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::Drawing</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ErrorWords</name>
    <message numerus="yes">
        <source>%n more problems of this kind were found and are not listed.</source>
        <translation>
            <numerusform>%n more problem of this kind was found and is not listed.</numerusform>
            <numerusform>%n more problems of this kind were found and are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ExportDialog</name>
    <message numerus="yes">
        <source>%n amounts find no room at this size; make the picture larger or raise the smallest amount shown.</source>
        <translation>
            <numerusform>%n amount finds no room at this size; make the picture larger or raise the smallest amount shown.</numerusform>
            <numerusform>%n amounts find no room at this size; make the picture larger or raise the smallest amount shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::FilterSummary</name>
    <message numerus="yes">
        <source>All %n deals</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>All %n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::IssuesBar</name>
    <message numerus="yes">
        <source>%n notes about this file</source>
        <translation>
            <numerusform>%n note about this file</numerusform>
            <numerusform>%n notes about this file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::LayoutCommand</name>
    <message numerus="yes">
        <source>%n crossings</source>
        <translation>
            <numerusform>%n crossing</numerusform>
            <numerusform>%n crossings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels without room</source>
        <translation>
            <numerusform>%n label without room</numerusform>
            <numerusform>%n labels without room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::LegendColumns</name>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n disputed</numerusform>
            <numerusform>%n disputed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n deals</source>
        <translation>
            <numerusform>%1 of %n deal</numerusform>
            <numerusform>%1 of %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sources: %1; and %n more</source>
        <translation>
            <numerusform>Sources: %1; and %n more</numerusform>
            <numerusform>Sources: %1; and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::LensWords</name>
    <message numerus="yes">
        <source>Amounts: %1; %n deals count.</source>
        <comment>name of an amount basis</comment>
        <translation>
            <numerusform>Amounts: %1; %n deal counts.</numerusform>
            <numerusform>Amounts: %1; %n deals count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One dollar put in at %1, after %n stops: %2 back home, %3 gone outside or kept, %4 under way.</source>
        <comment>company, parts of the dollar</comment>
        <translation>
            <numerusform>One dollar put in at %1, after %n stop: %2 back home, %3 gone outside or kept, %4 under way.</numerusform>
            <numerusform>One dollar put in at %1, after %n stops: %2 back home, %3 gone outside or kept, %4 under way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One dollar put in at %1, after %n stops: %2 back home, %3 kept on the way, %4 under way.</source>
        <comment>company, parts of the dollar</comment>
        <translation>
            <numerusform>One dollar put in at %1, after %n stop: %2 back home, %3 kept on the way, %4 under way.</numerusform>
            <numerusform>One dollar put in at %1, after %n stops: %2 back home, %3 kept on the way, %4 under way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::LoopTableModel</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::LoopWords</name>
    <message numerus="yes">
        <source>%n lapsed</source>
        <translation>
            <numerusform>%n lapsed</numerusform>
            <numerusform>%n lapsed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not disclosed</source>
        <translation>
            <numerusform>%n not disclosed</numerusform>
            <numerusform>%n not disclosed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rights</source>
        <translation>
            <numerusform>%n right</numerusform>
            <numerusform>%n rights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contained in a larger deal</source>
        <translation>
            <numerusform>%n contained in a larger deal</numerusform>
            <numerusform>%n contained in a larger deal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a source</source>
        <translation>
            <numerusform>%n without a source</numerusform>
            <numerusform>%n without a source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without known dates</source>
        <translation>
            <numerusform>%n without known dates</numerusform>
            <numerusform>%n without known dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another currency</source>
        <translation>
            <numerusform>%n in another currency</numerusform>
            <numerusform>%n in another currency</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negative</source>
        <translation>
            <numerusform>%n negative</numerusform>
            <numerusform>%n negative</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from a company to itself</source>
        <translation>
            <numerusform>%n from a company to itself</numerusform>
            <numerusform>%n from a company to itself</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::LoopsPanel</name>
    <message numerus="yes">
        <source>%n of its deals are hidden by the filter; clear it to see them.</source>
        <translation>
            <numerusform>%n of its deals is hidden by the filter; clear it to see it.</numerusform>
            <numerusform>%n of its deals are hidden by the filter; clear it to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loops</source>
        <translation>
            <numerusform>%n loop</numerusform>
            <numerusform>%n loops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n loops</source>
        <translation>
            <numerusform>at least %n loop</numerusform>
            <numerusform>at least %n loops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n loops carry money on this basis (%2); the grey ones below the line do not.</source>
        <translation>
            <numerusform>%1 of %n loop carries money on this basis (%2); the grey ones below the line do not.</numerusform>
            <numerusform>%1 of %n loops carry money on this basis (%2); the grey ones below the line do not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search was stopped; the loops found before are shown (%1, at most %n companies).</source>
        <comment>with the name of their amount basis</comment>
        <translation>
            <numerusform>The search was stopped; the loops found before are shown (%1, at most %n company).</numerusform>
            <numerusform>The search was stopped; the loops found before are shown (%1, at most %n companies).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::MoveCompaniesCommand</name>
    <message numerus="yes">
        <source>Move %n companies</source>
        <translation>
            <numerusform>Move %n company</numerusform>
            <numerusform>Move %n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::NetworkPage</name>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes about this file</source>
        <translation>
            <numerusform>%n note about this file</numerusform>
            <numerusform>%n notes about this file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 deals</source>
        <translation>
            <numerusform>%1 of %2 deal</numerusform>
            <numerusform>%1 of %2 deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::PinCommand</name>
    <message numerus="yes">
        <source>Pin %n companies</source>
        <translation>
            <numerusform>Pin %n company</numerusform>
            <numerusform>Pin %n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n companies</source>
        <translation>
            <numerusform>Release %n company</numerusform>
            <numerusform>Release %n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::Words</name>
    <message numerus="yes">
        <source>%1 shares</source>
        <translation>
            <numerusform>%1 share</numerusform>
            <numerusform>%1 shares</numerusform>
        </translation>
    </message>
</context>
</TS>
