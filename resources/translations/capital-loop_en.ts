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
        <source>%2 loops of at most %1 companies were found.</source>
        <translation>
            <numerusform>%2 loop of at most %1 companies was found.</numerusform>
            <numerusform>%2 loops of at most %1 companies were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %2 loops of at most %1 companies were found.</source>
        <translation>
            <numerusform>At least %2 loop of at most %1 companies was found.</numerusform>
            <numerusform>At least %2 loops of at most %1 companies were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>and %1 more</numerusform>
            <numerusform>and %1 more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 things in the file could not be read and are left out; "capital-loop check" lists them.</source>
        <translation>
            <numerusform>%1 thing in the file could not be read and is left out; "capital-loop check" lists it.</numerusform>
            <numerusform>%1 things in the file could not be read and are left out; "capital-loop check" lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ChartMeasure</name>
    <message numerus="yes">
        <source>Change in percent of the value %n days before, on every day.</source>
        <translation>
            <numerusform>Change in percent of the value %n day before, on every day.</numerusform>
            <numerusform>Change in percent of the value %n days before, on every day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without two values %n days apart: %1.</source>
        <translation>
            <numerusform>Without two values %n day apart: %1.</numerusform>
            <numerusform>Without two values %n days apart: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <comment>a change</comment>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
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
        <source>%1 companies</source>
        <translation>
            <numerusform>%1 company</numerusform>
            <numerusform>%1 companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deals</source>
        <translation>
            <numerusform>%1 deal</numerusform>
            <numerusform>%1 deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1 source</numerusform>
            <numerusform>%1 sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 error</numerusform>
            <numerusform>%1 errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 remarks</source>
        <translation>
            <numerusform>%1 remark</numerusform>
            <numerusform>%1 remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::CompanyPage</name>
    <message numerus="yes">
        <source>Show all %1 valuations</source>
        <translation>
            <numerusform>Show all %1 valuations</numerusform>
            <numerusform>Show all %1 valuations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ComparisonPicture</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>changes between two days</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ConcentrationWords</name>
    <message numerus="yes">
        <source>%n companies with a known value</source>
        <translation>
            <numerusform>%n company with a known value</numerusform>
            <numerusform>%n companies with a known value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payers</source>
        <translation>
            <numerusform>%n payer</numerusform>
            <numerusform>%n payers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payees</source>
        <translation>
            <numerusform>%n payee</numerusform>
            <numerusform>%n payees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out on %1, since their amounts were not disclosed: %n deals.</source>
        <translation>
            <numerusform>Left out on %1, since its amount was not disclosed: %n deal.</numerusform>
            <numerusform>Left out on %1, since their amounts were not disclosed: %n deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, since their amounts were not disclosed: %n deals</source>
        <translation>
            <numerusform>Left out, since its amount was not disclosed: %n deal</numerusform>
            <numerusform>Left out, since their amounts were not disclosed: %n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ConvertCommand</name>
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
    <name>CapitalLoop::FileDrop</name>
    <message numerus="yes">
        <source>Only %1 was taken; %n other files were not. Drop them one after the other.</source>
        <translation>
            <numerusform>Only %1 was taken; %n other file was not. Drop them one after the other.</numerusform>
            <numerusform>Only %1 was taken; %n other files were not. Drop them one after the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::FilterSummary</name>
    <message numerus="yes">
        <source>All %1 deals</source>
        <translation>
            <numerusform>%1 deal</numerusform>
            <numerusform>All %1 deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ImportWords</name>
    <message numerus="yes">
        <source>%n deals have no kind and are taken as services. Set their kind.</source>
        <translation>
            <numerusform>%n deal has no kind and is taken as a service. Set its kind.</numerusform>
            <numerusform>%n deals have no kind and are taken as services. Set their kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weights of %n deals are read as amounts in US dollars. Check them.</source>
        <translation>
            <numerusform>The weight of %n deal is read as an amount in US dollars. Check it.</numerusform>
            <numerusform>The weights of %n deals are read as amounts in US dollars. Check them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals have no direction in the file; the company named first is taken as the payer.</source>
        <translation>
            <numerusform>%n deal has no direction in the file; the company named first is taken as the payer.</numerusform>
            <numerusform>%n deals have no direction in the file; the company named first is taken as the payer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities of the kind “%1” are not read.</source>
        <translation>
            <numerusform>%n entity of the kind “%1” is not read.</numerusform>
            <numerusform>%n entities of the kind “%1” are not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold %n companies in full.</source>
        <translation>
            <numerusform>%1 does not hold %n company in full.</numerusform>
            <numerusform>%1 does not hold %n companies in full.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold the %n deals.</source>
        <translation>
            <numerusform>%1 does not hold the %n deal.</numerusform>
            <numerusform>%1 does not hold the %n deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold the %n valuations one by one.</source>
        <translation>
            <numerusform>%1 does not hold the %n valuation by itself.</numerusform>
            <numerusform>%1 does not hold the %n valuations one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold the %n share prices.</source>
        <translation>
            <numerusform>%1 does not hold the %n share price.</numerusform>
            <numerusform>%1 does not hold the %n share prices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold the %n figures of the companies' books.</source>
        <translation>
            <numerusform>%1 does not hold the %n figure of a company's books.</numerusform>
            <numerusform>%1 does not hold the %n figures of the companies' books.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n sources by their address or id only.</source>
        <translation>
            <numerusform>%1 holds %n source by its address or id only.</numerusform>
            <numerusform>%1 holds %n sources by their address or id only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold the %n reactions of share prices.</source>
        <translation>
            <numerusform>%1 does not hold the %n reaction of a share price.</numerusform>
            <numerusform>%1 does not hold the %n reactions of share prices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold title, description, claims, loops and stories (%n).</source>
        <translation>
            <numerusform>%1 does not hold title, description, claims, loops and stories (%n).</numerusform>
            <numerusform>%1 does not hold title, description, claims, loops and stories (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold all saved places of the companies (%n).</source>
        <translation>
            <numerusform>%1 does not hold all saved places of the companies (%n).</numerusform>
            <numerusform>%1 does not hold all saved places of the companies (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n deals %1 holds only the last step of their status.</source>
        <translation>
            <numerusform>Of %n deal %1 holds only the last step of its status.</numerusform>
            <numerusform>Of %n deals %1 holds only the last step of their status.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n deals %1 does not hold schedules, quantities, overlaps, disagreements or further notes.</source>
        <translation>
            <numerusform>Of %n deal %1 does not hold schedule, quantities, overlaps, disagreements or further notes.</numerusform>
            <numerusform>Of %n deals %1 does not hold schedules, quantities, overlaps, disagreements or further notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n records %1 does not hold what other programs have added.</source>
        <translation>
            <numerusform>Of %n record %1 does not hold what other programs have added.</numerusform>
            <numerusform>Of %n records %1 does not hold what other programs have added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows above the names of the columns are a title and are not read.</source>
        <translation>
            <numerusform>%n row above the names of the columns is a title and is not read.</numerusform>
            <numerusform>%n rows above the names of the columns are a title and are not read.</numerusform>
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
        <source>%1 crossings</source>
        <translation>
            <numerusform>%1 crossing</numerusform>
            <numerusform>%1 crossings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 labels without room</source>
        <translation>
            <numerusform>%1 label without room</numerusform>
            <numerusform>%1 labels without room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::LegendColumns</name>
    <message numerus="yes">
        <source>Sources: %1; and %n more</source>
        <translation>
            <numerusform>Sources: %1; and %n more</numerusform>
            <numerusform>Sources: %1; and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 deals</source>
        <translation>
            <numerusform>%1 of %2 deal</numerusform>
            <numerusform>%1 of %2 deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 disputed</source>
        <translation>
            <numerusform>%1 disputed</numerusform>
            <numerusform>%1 disputed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals without known years left out</source>
        <translation>
            <numerusform>%n deal without known years left out</numerusform>
            <numerusform>%n deals without known years left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumed even</source>
        <comment>deals spread over their years</comment>
        <translation>
            <numerusform>%n assumed even</numerusform>
            <numerusform>%n assumed even</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::LensWords</name>
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
    <message numerus="yes">
        <source>Amounts: %1; %2 deals count.</source>
        <comment>name of an amount basis, number</comment>
        <translation>
            <numerusform>Amounts: %1; %2 deal counts.</numerusform>
            <numerusform>Amounts: %1; %2 deals count.</numerusform>
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
        <source>%1 lapsed</source>
        <translation>
            <numerusform>%1 lapsed</numerusform>
            <numerusform>%1 lapsed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not disclosed</source>
        <translation>
            <numerusform>%1 not disclosed</numerusform>
            <numerusform>%1 not disclosed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rights</source>
        <translation>
            <numerusform>%1 right</numerusform>
            <numerusform>%1 rights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contained in a larger deal</source>
        <translation>
            <numerusform>%1 contained in a larger deal</numerusform>
            <numerusform>%1 contained in a larger deal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without a source</source>
        <translation>
            <numerusform>%1 without a source</numerusform>
            <numerusform>%1 without a source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without known dates</source>
        <translation>
            <numerusform>%1 without known dates</numerusform>
            <numerusform>%1 without known dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in another currency</source>
        <translation>
            <numerusform>%1 in another currency</numerusform>
            <numerusform>%1 in another currency</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 negative</source>
        <translation>
            <numerusform>%1 negative</numerusform>
            <numerusform>%1 negative</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from a company to itself</source>
        <translation>
            <numerusform>%1 from a company to itself</numerusform>
            <numerusform>%1 from a company to itself</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::LoopsPanel</name>
    <message numerus="yes">
        <source>The search was stopped; the loops found before are shown (%1, at most %n companies).</source>
        <comment>with the name of their amount basis</comment>
        <translation>
            <numerusform>The search was stopped; the loops found before are shown (%1, at most %n company).</numerusform>
            <numerusform>The search was stopped; the loops found before are shown (%1, at most %n companies).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of its deals are hidden by the filter; clear it to see them.</source>
        <translation>
            <numerusform>%1 of its deals is hidden by the filter; clear it to see it.</numerusform>
            <numerusform>%1 of its deals are hidden by the filter; clear it to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 loops carry money on this basis (%3); the grey ones below the line do not.</source>
        <translation>
            <numerusform>%1 of %2 loop carries money on this basis (%3); the grey ones below the line do not.</numerusform>
            <numerusform>%1 of %2 loops carry money on this basis (%3); the grey ones below the line do not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 loops</source>
        <translation>
            <numerusform>%1 loop</numerusform>
            <numerusform>%1 loops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %1 loops</source>
        <translation>
            <numerusform>at least %1 loop</numerusform>
            <numerusform>at least %1 loops</numerusform>
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
    <name>CapitalLoop::NetworkEditor</name>
    <message numerus="yes">
        <source>Delete %n of the selection?</source>
        <translation>
            <numerusform>Delete %n of the selection?</numerusform>
            <numerusform>Delete %n of the selection?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n deals</source>
        <translation>
            <numerusform>Delete %n deal</numerusform>
            <numerusform>Delete %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n companies</source>
        <translation>
            <numerusform>Delete %n company</numerusform>
            <numerusform>Delete %n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted. %n steps of stories have lost something by it; Undo brings it back.</source>
        <translation>
            <numerusform>Deleted. %n step of a story has lost something by it; Undo brings it back.</numerusform>
            <numerusform>Deleted. %n steps of stories have lost something by it; Undo brings it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::NetworkPage</name>
    <message numerus="yes">
        <source>%1 of %2 deals</source>
        <translation>
            <numerusform>%1 of %2 deal</numerusform>
            <numerusform>%1 of %2 deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deals</source>
        <translation>
            <numerusform>%1 deal</numerusform>
            <numerusform>%1 deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 notes about this file</source>
        <translation>
            <numerusform>%1 note about this file</numerusform>
            <numerusform>%1 notes about this file</numerusform>
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
    <name>CapitalLoop::RecordTableModel</name>
    <message numerus="yes">
        <source>Duplicate %n rows of %1</source>
        <translation>
            <numerusform>Duplicate %n row of %1</numerusform>
            <numerusform>Duplicate %n rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n rows of %1</source>
        <translation>
            <numerusform>Delete %n row of %1</numerusform>
            <numerusform>Delete %n rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows pasted.</source>
        <translation>
            <numerusform>%n row pasted.</numerusform>
            <numerusform>%n rows pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::RecoveryDialog</name>
    <message numerus="yes">
        <source>%n companies added</source>
        <translation>
            <numerusform>%n company added</numerusform>
            <numerusform>%n companies added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies changed</source>
        <translation>
            <numerusform>%n company changed</numerusform>
            <numerusform>%n companies changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies removed</source>
        <translation>
            <numerusform>%n company removed</numerusform>
            <numerusform>%n companies removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals added</source>
        <translation>
            <numerusform>%n deal added</numerusform>
            <numerusform>%n deals added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals changed</source>
        <translation>
            <numerusform>%n deal changed</numerusform>
            <numerusform>%n deals changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals removed</source>
        <translation>
            <numerusform>%n deal removed</numerusform>
            <numerusform>%n deals removed</numerusform>
        </translation>
    </message>
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
    <name>CapitalLoop::StoryExportDialog</name>
    <message numerus="yes">
        <source>All %n steps; some as 1-3, 5</source>
        <translation>
            <numerusform>The %n step</numerusform>
            <numerusform>All %n steps; some as 1-3, 5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::StoryPage</name>
    <message numerus="yes">
        <source>Sources: %1; and %n more</source>
        <translation>
            <numerusform>Sources: %1; and %n more</numerusform>
            <numerusform>Sources: %1; and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::StoryStepForm</name>
    <message numerus="yes">
        <source>%n sources…</source>
        <translation>
            <numerusform>%n source…</numerusform>
            <numerusform>%n sources…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lit: %n deals of %1.</source>
        <translation>
            <numerusform>Lit: %n deal of %1.</numerusform>
            <numerusform>Lit: %n deals of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::StorySteps</name>
    <message numerus="yes">
        <source>“%1” does not name steps. Write their numbers, from 1 to %n, as 1-4 or 2,5.</source>
        <translation>
            <numerusform>“%1” does not name a step: the story has %n. Write 1.</numerusform>
            <numerusform>“%1” does not name steps. Write their numbers, from 1 to %n, as 1-4 or 2,5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no step %1: the story has %n steps. Write their numbers, from 1 to %n, as 1-4 or 2,5.</source>
        <translation>
            <numerusform>There is no step %1: the story has %n step. Write 1.</numerusform>
            <numerusform>There is no step %1: the story has %n steps. Write their numbers, from 1 to %n, as 1-4 or 2,5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::TablePage</name>
    <message numerus="yes">
        <source>Delete %n rows?</source>
        <translation>
            <numerusform>Delete %n row?</numerusform>
            <numerusform>Delete %n rows?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::TimeWords</name>
    <message numerus="yes">
        <source>%1 deals came later.</source>
        <translation>
            <numerusform>%1 deal came later.</numerusform>
            <numerusform>%1 deals came later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have no money in these years.</source>
        <translation>
            <numerusform>%1 has no money in these years.</numerusform>
            <numerusform>%1 have no money in these years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 it is not known on which years their money falls; they are left out.</source>
        <translation>
            <numerusform>Of %1 it is not known on which years its money falls; it is left out.</numerusform>
            <numerusform>Of %1 it is not known on which years their money falls; they are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are assumed to be spread evenly over their terms.</source>
        <translation>
            <numerusform>%1 is assumed to be spread evenly over its term.</numerusform>
            <numerusform>%1 are assumed to be spread evenly over their terms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ValuationDock</name>
    <message numerus="yes">
        <source>Change within %n days</source>
        <translation>
            <numerusform>Change within %n day</numerusform>
            <numerusform>Change within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How many percent each value changed in the %n days before each day.</source>
        <translation>
            <numerusform>How many percent each value changed in the %n day before each day.</numerusform>
            <numerusform>How many percent each value changed in the %n days before each day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>a change, short, on a button</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::WaitingWords</name>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
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
<context>
    <name>CapitalLoop::YearsWords</name>
    <message numerus="yes">
        <source>%n undisclosed</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n undisclosed</numerusform>
            <numerusform>%n undisclosed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within larger deals</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n within a larger deal</numerusform>
            <numerusform>%n within larger deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lapsed</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n lapsed</numerusform>
            <numerusform>%n lapsed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rights to shares</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n right to shares</numerusform>
            <numerusform>%n rights to shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a source</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n without a source</numerusform>
            <numerusform>%n without a source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an amount below zero</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n with an amount below zero</numerusform>
            <numerusform>%n with an amount below zero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>deals</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of a stake</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n value of a stake</numerusform>
            <numerusform>%n values of a stake</numerusform>
        </translation>
    </message>
</context>
</TS>
