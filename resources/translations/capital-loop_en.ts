<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%n amounts find no room at this size.</source>
        <translation>
            <numerusform>%n amount finds no room at this size.</numerusform>
            <numerusform>%n amounts find no room at this size.</numerusform>
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
