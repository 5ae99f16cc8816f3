<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>CapitalLoop::AboutDialog</name>
    <message>
        <source>About Capital Loop</source>
        <translation>關於 Capital Loop</translation>
    </message>
    <message>
        <source>Shows who pays whom in a network of corporate deals, and which money comes back.</source>
        <translation>展示企業交易網路中誰向誰付款，以及哪些資金又流了回來。</translation>
    </message>
    <message>
        <source>It shows and counts; it accuses nobody. Figures are as good as the sources beside them, and no advice to buy or sell.</source>
        <translation>它只展示和統計，不指責任何人。數字的可靠程度取決於所附來源，不構成買賣建議。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>自由軟體，採用 GNU 通用公共授權條款第 3 版或更高版本：您可以使用、研究、分享和修改。不提供任何擔保。</translation>
    </message>
    <message>
        <source>Under the GNU Lesser General Public License, version 3; Qt Charts under the GNU General Public License, version 3.</source>
        <translation>採用 GNU 寬通用公共授權條款第 3 版；Qt Charts 採用 GNU 通用公共授權條款第 3 版。</translation>
    </message>
    <message>
        <source>Under the Eclipse Public License 1.0. It works in a program of its own, capital-loop-layout, which stands under the MIT licence.</source>
        <translation>採用 Eclipse 公共授權條款 1.0。它在獨立的程式 capital-loop-layout 中執行，該程式採用 MIT 授權條款。</translation>
    </message>
    <message>
        <source>Under the MIT licence.</source>
        <translation>採用 MIT 授權條款。</translation>
    </message>
    <message>
        <source>The typeface of the pictures, under the SIL Open Font License 1.1.</source>
        <translation>圖片所用字型，採用 SIL 開放字型授權條款 1.1。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>Licence of the typeface</source>
        <translation>字型授權條款</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::AnalyseCommand</name>
    <message>
        <source>%1. %2   %3   %4</source>
        <comment>rank, bottleneck, path, tag</comment>
        <translation>%1. %2   %3   %4</translation>
    </message>
    <message>
        <source>[round trip]</source>
        <translation>[往返]</translation>
    </message>
    <message>
        <source>Up to %1 of %2 run in circles: %3 could be cancelled without changing what any company pays or gets on balance.</source>
        <translation>%2 中最多有 %1 在循環：即使抵消 %3，各公司的淨收付也不會改變。</translation>
    </message>
    <message>
        <source>Split fairly over all loops it is %1; between two companies alone %2.</source>
        <translation>公平分攤到所有循環為 %1；僅兩家公司之間相互抵消的為 %2。</translation>
    </message>
    <message>
        <source>Of every dollar passing through these companies, %1 cents have already been through the same company before (cycling index).</source>
        <translation>流經這些公司的每一美元中，有 %1 美分曾流經同一家公司（循環指數）。</translation>
    </message>
    <message>
        <source>Of every dollar passing through these companies, at most %1 cents have already been through the same company before (cycling index; at most, as no revenues and costs from outside are known).</source>
        <translation>流經這些公司的每一美元中，最多有 %1 美分曾流經同一家公司（循環指數；由於不知道來自外部的收入和成本，故為上限）。</translation>
    </message>
    <message numerus="yes">
        <source>After %n stops %1 of the dollar has come home.</source>
        <translation>
            <numerusform>經過 %n 站後，這一美元有 %1 回到了起點。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a dollar put in at %1, %2 ever comes back to it.</source>
        <translation>投入%1的一美元中，最終有 %2 會回來。</translation>
    </message>
    <message>
        <source>Finds where money comes back, ranks the loops and says how much of the network is circular.</source>
        <translation>找出資金回流之處，為循環排序，並說明網路中有多少資金在循環。</translation>
    </message>
    <message>
        <source>--lang wants en, zh-Hans or zh-Hant.</source>
        <translation>--lang 需要 en、zh-Hans 或 zh-Hant。</translation>
    </message>
    <message>
        <source>--%1 wants a whole number from %2 to %3.</source>
        <translation>--%1 需要 %2 到 %3 之間的整數。</translation>
    </message>
    <message>
        <source>A .caploop file, a table of deals (.csv, .tsv with the columns from, to and amount) or a built-in network (example:ai-loop-2025-10).</source>
        <translation>.caploop 檔案、交易表格（.csv、.tsv，含 from、to、amount 列）或內建網路（example:ai-loop-2025-10）。</translation>
    </message>
    <message>
        <source>Print everything as JSON (docs/analysis-json.md).</source>
        <translation>以 JSON 輸出全部結果（見 docs/analysis-json.md）。</translation>
    </message>
    <message>
        <source>Print the loops alone.</source>
        <translation>只輸出循環。</translation>
    </message>
    <message>
        <source>How many loops to list (default 10).</source>
        <translation>列出多少個循環（預設 10）。</translation>
    </message>
    <message>
        <source>Rank loops by bottleneck (default) or total.</source>
        <translation>循環按 bottleneck（瓶頸，預設）或 total（總額）排序。</translation>
    </message>
    <message>
        <source>Loops of at most so many companies (default 6).</source>
        <translation>循環最多包含的公司數（預設 6）。</translation>
    </message>
    <message>
        <source>company (default): parallel deals are one leg; deal: each makes a loop of its own.</source>
        <translation>company（預設）：並行的交易合為一段；deal：每筆交易各成一個循環。</translation>
    </message>
    <message>
        <source>What counts of a deal: headline (default), expected, firm or paid.</source>
        <translation>交易按什麼金額計：headline（公佈，預設）、expected（預期）、firm（確定）或 paid（已付）。</translation>
    </message>
    <message>
        <source>Count only what falls on this calendar year.</source>
        <translation>只計落在該日曆年的金額。</translation>
    </message>
    <message>
        <source>Statuses as known on this day (default: the network's day).</source>
        <translation>按當日所知的狀態（預設：網路的日期）。</translation>
    </message>
    <message>
        <source>How many stops of the dollar to print (default 12).</source>
        <translation>輸出這一美元的多少站（預設 12）。</translation>
    </message>
    <message>
        <source>Count lapsed deals as if they were in force.</source>
        <translation>把已失效的交易也計入。</translation>
    </message>
    <message>
        <source>Count rights (warrants) with their amounts.</source>
        <translation>把權利（認股權證）按金額計入。</translation>
    </message>
    <message>
        <source>Count deals without a source.</source>
        <translation>把沒有來源的交易計入。</translation>
    </message>
    <message>
        <source>Language of the answer: en, zh-Hans or zh-Hant (default: the system's).</source>
        <translation>輸出所用語言：en、zh-Hans 或 zh-Hant（預設：系統語言）。</translation>
    </message>
    <message>
        <source>Name one file to analyse.</source>
        <translation>請指定一個要分析的檔案。</translation>
    </message>
    <message>
        <source>--basis wants headline, expected, firm or paid.</source>
        <translation>--basis 需要 headline、expected、firm 或 paid。</translation>
    </message>
    <message>
        <source>--by wants bottleneck or total.</source>
        <translation>--by 需要 bottleneck 或 total。</translation>
    </message>
    <message>
        <source>--level wants company or deal.</source>
        <translation>--level 需要 company 或 deal。</translation>
    </message>
    <message>
        <source>--as-of wants a day, as 2025-10-31.</source>
        <translation>--as-of 需要一個日期，例如 2025-10-31。</translation>
    </message>
    <message>
        <source>Loops through %1</source>
        <translation>經過%1的循環</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>循環</translation>
    </message>
    <message>
        <source>Basis %1: %2.</source>
        <comment>name of an amount basis, what it counts</comment>
        <translation>口徑「%1」：%2。</translation>
    </message>
    <message>
        <source>[round trip]: one leg is financing and another one a purchase.</source>
        <translation>[往返]：一段為融資，另一段為採購。</translation>
    </message>
    <message>
        <source>%1 (%2 in all legs)</source>
        <comment>bottleneck, total</comment>
        <translation>%1（各段合計 %2）</translation>
    </message>
    <message>
        <source>Money in circles</source>
        <translation>循環中的資金</translation>
    </message>
    <message>
        <source>No deal has an amount that counts here, so there is no share to give.</source>
        <translation>沒有可計入金額的交易，因此沒有佔比可言。</translation>
    </message>
    <message>
        <source>One dollar put in at %1</source>
        <translation>投入%1的一美元</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>of no stated day</source>
        <translation>未註明日期</translation>
    </message>
    <message>
        <source>what falls on the year %1</source>
        <translation>僅 %1 年部分</translation>
    </message>
    <message>
        <source>all years together</source>
        <translation>所有年份合計</translation>
    </message>
    <message>
        <source>%1 (basis: %2; %3; %4)</source>
        <comment>title of a table, amount basis, day, years</comment>
        <translation>%1（口徑：%2；%3；%4）</translation>
    </message>
    <message>
        <source>%1 of %2 or more shown; a larger --top (up to %3) lists more.</source>
        <translation>顯示至少 %2 箇中的 %1 個；用更大的 --top（最多 %3）可列出更多。</translation>
    </message>
    <message>
        <source>Only loops through this company (its id, name or ticker).</source>
        <translation>僅經過該公司（標識、名稱或程式碼）的循環。</translation>
    </message>
    <message>
        <source>Follow one dollar put in at this company (its id, name or ticker).</source>
        <translation>追蹤投入該公司（標識、名稱或程式碼）的一美元。</translation>
    </message>
    <message numerus="yes">
        <source>%2 loops of at most %1 companies were found.</source>
        <translation>
            <numerusform>找到 %2 個循環（最多 %1 家公司）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %2 loops of at most %1 companies were found.</source>
        <translation>
            <numerusform>至少找到 %2 個循環（最多 %1 家公司）。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown; --top %3 lists all.</source>
        <translation>顯示 %2 箇中的 %1 個；--top %3 可全部列出。</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>另有 %1 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 things in the file could not be read and are left out; "capital-loop check" lists them.</source>
        <translation>
            <numerusform>檔案中有 %1 處無法讀取，已略去；可用 "capital-loop check" 列出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::AnalyseWords</name>
    <message>
        <source>--%1: there are no companies in this file.</source>
        <translation>--%1：此檔案中沒有公司。</translation>
    </message>
    <message>
        <source>--%1 wants the id, name or ticker of one company; “%2” is none. Type one of these, for example: %3.</source>
        <translation>--%1 需要一家公司的標識、名稱或程式碼；「%2」不是。例如可輸入：%3。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::AnnouncementPage</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all that are shown, for a spreadsheet (%1)</source>
        <translation>將所選列或所有顯示的列複製到試算表（%1）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown as CSV</source>
        <translation>將顯示的列寫成 CSV</translation>
    </message>
    <message>
        <source>Only with a known move</source>
        <translation>只看漲跌已知的</translation>
    </message>
    <message>
        <source>Filter as you type</source>
        <translation>輸入即篩選</translation>
    </message>
    <message>
        <source>Export the table of announcements</source>
        <translation>匯出公佈與股價表</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>公佈與股價</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The table was not written.</source>
        <translation>表格未寫出。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫出：%1</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>公佈與股價</translation>
    </message>
    <message>
        <source>No deal of this network has an announcement known to the day.</source>
        <translation>此網路中沒有公佈日期精確到日的交易。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::AnnouncementPart</name>
    <message>
        <source>A share: %1.</source>
        <comment>two prices with their days</comment>
        <translation>股價：%1。</translation>
    </message>
    <message>
        <source>Market value: %1.</source>
        <comment>two values with their days</comment>
        <translation>市值：%1。</translation>
    </message>
    <message>
        <source>What that is in market value is not known, as the number of shares is not on record.</source>
        <translation>由於沒有股數記錄，折合多少市值未知。</translation>
    </message>
    <message>
        <source>also published: %1</source>
        <comment>figures</comment>
        <translation>另有公佈：%1</translation>
    </message>
    <message>
        <source>Announced against paid</source>
        <translation>公佈與已付</translation>
    </message>
    <message>
        <source>Market value gained</source>
        <translation>市值增加</translation>
    </message>
    <message>
        <source>Gained per deal dollar</source>
        <translation>每一美元交易額的市值增加</translation>
    </message>
    <message>
        <source>When it was announced</source>
        <translation>公佈之時</translation>
    </message>
    <message>
        <source>No market prices of either company are on record from around %1.</source>
        <comment>a day</comment>
        <translation>沒有兩家公司在 %1 前後的市場價格記錄。</translation>
    </message>
    <message>
        <source>Show the weeks around it in the chart</source>
        <translation>在圖表中查看前後幾週</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::AnnouncementTableModel</name>
    <message>
        <source>Deal</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Who gives and who receives</source>
        <translation>誰付出，誰收到</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公佈</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>As it was announced: the headline, ceilings included</source>
        <translation>公佈時的金額：標題數字，含上限</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>迄今已付</translation>
    </message>
    <message>
        <source>Paid, drawn or delivered on the network's day</source>
        <translation>截至網路日期已付、已提取或已交付</translation>
    </message>
    <message>
        <source>Move of the payer</source>
        <translation>付款方漲跌</translation>
    </message>
    <message>
        <source>Of its share price, from the last close before the announcement to the first on or after its day</source>
        <translation>其股價，從公佈前最後一個收盤到公佈當日或其後的第一個收盤</translation>
    </message>
    <message>
        <source>Move of the recipient</source>
        <translation>收款方漲跌</translation>
    </message>
    <message>
        <source>Market value gained</source>
        <translation>市值增加</translation>
    </message>
    <message>
        <source>By both companies, or by the one of which it is known</source>
        <translation>兩家公司合計，或其中已知的一家</translation>
    </message>
    <message>
        <source>Per deal dollar</source>
        <translation>每一美元交易額</translation>
    </message>
    <message>
        <source>Market value gained over the deal's amount</source>
        <translation>市值增加除以交易金額</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Published by a source, or computed from prices on record</source>
        <translation>由來源公佈，或由已錄價格計算</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>payer and payee</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>what has been paid</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>published, without a source</source>
        <translation>已公佈，無來源</translation>
    </message>
    <message>
        <source>computed</source>
        <comment>a move of a price</comment>
        <translation>計算得出</translation>
    </message>
    <message>
        <source>The deal has no amount in the same currency to set it against.</source>
        <translation>該交易沒有同一貨幣的金額可供比較。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figures and their origin</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::AnnouncementWords</name>
    <message>
        <source>under %1</source>
        <comment>a ratio that is nearly nothing</comment>
        <translation>不到 %1</translation>
    </message>
    <message>
        <source>computed</source>
        <comment>a move of a price</comment>
        <translation>計算得出</translation>
    </message>
    <message>
        <source>value published, percent computed</source>
        <translation>市值變動為公佈值，百分比為計算值</translation>
    </message>
    <message>
        <source>percent published, value computed</source>
        <translation>百分比為公佈值，市值變動為計算值</translation>
    </message>
    <message>
        <source>published</source>
        <comment>a move of a price</comment>
        <translation>來源公佈</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>price, day</comment>
        <translation>%2 為 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two prices with their days</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The announcement is not known to the day.</source>
        <translation>公佈日期未精確到日。</translation>
    </message>
    <message>
        <source>No share price or market value of a day is on record.</source>
        <translation>沒有按日的股價或市值記錄。</translation>
    </message>
    <message>
        <source>No price from before and after that day is on record.</source>
        <translation>沒有該日前後的價格記錄。</translation>
    </message>
    <message>
        <source>The prices around that day are further apart than one trading day.</source>
        <translation>該日前後的價格相隔超過一個交易日。</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>what has been paid</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1; paid so far: %2</source>
        <comment>a deal's amount, what has been paid</comment>
        <translation>%1；迄今已付：%2</translation>
    </message>
    <message>
        <source>A coincidence in time is not a cause: other news of the day may lie behind a move, and what was gained may be gone the week after.</source>
        <translation>時間上的巧合不等於因果：漲跌背後可能另有當日的其他消息，上漲的市值也可能在一週後消失。</translation>
    </message>
    <message>
        <source>Moves are measured from the last close before an announcement to the first one on or after its day; the move of the market as a whole is not taken off.</source>
        <translation>漲跌從公佈前最後一個收盤價算到公佈當日或其後的第一個收盤價，未扣除大盤漲跌。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ArrangeCommand</name>
    <message>
        <source>New layout</source>
        <translation>重新排列</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::AudienceView</name>
    <message>
        <source>The first step is being drawn …</source>
        <translation>正在繪製第一步 …</translation>
    </message>
    <message>
        <source>The end. Space leaves, ← goes back.</source>
        <translation>結束。空白鍵離開，← 返回。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::CellWords</name>
    <message>
        <source>Type the deal's amount first.</source>
        <translation>請先輸入交易金額。</translation>
    </message>
    <message>
        <source>Only an amount “up to” so much has a firm part.</source>
        <translation>只有「至多」的金額才有確定部分。</translation>
    </message>
    <message>
        <source>“%1” is not a number of years.</source>
        <translation>「%1」不是年數。</translation>
    </message>
    <message>
        <source>“%1” is no figure. Type money as $1.5bn, a share as 36%, a count as 800000000.</source>
        <translation>「%1」不是數字。金額請寫成 $1.5bn，比例寫成 36%，數量寫成 800000000。</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>新公司</translation>
    </message>
    <message>
        <source>“%1” is neither the name of a source in this network nor an address that begins with https://.</source>
        <translation>「%1」既不是本網路中來源的簡稱，也不是以 https:// 開頭的網址。</translation>
    </message>
    <message>
        <source>“%1” may be two days. Type it as year, month and day, for example 2025-09-22.</source>
        <translation>「%1」可能指兩個不同的日期。請按年、月、日輸入，例如 2025-09-22。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type 2025, 2025-09, 2025-09-22 or 22 Sep 2025.</source>
        <translation>「%1」不是日期。請輸入 2025、2025-09、2025-09-22 或 2025年9月22日。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money. Type 300m, 1.5bn, 15亿 or 1,500,000; USD is meant if none is named.</source>
        <translation>「%1」不是金額。請輸入 15億、300m、1.5bn 或 1,500,000；未註明貨幣時按美元計。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money. Type 1.5bn, up to 100bn, ~40bn, 10-15bn, over 5m or 15亿; leave it empty if none was published.</source>
        <translation>「%1」不是金額。請輸入 15億、1.5bn、up to 100bn、~40bn、10-15bn 或 over 5m；未公佈金額時請留空。</translation>
    </message>
    <message>
        <source>What was paid is in %1. Change it first, or write the amount in %1 too.</source>
        <translation>已付金額以 %1 計。請先更改它，或也以 %1 填寫金額。</translation>
    </message>
    <message>
        <source>A company must be named here.</source>
        <translation>此處必須填寫公司。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>“%1” is none of these: %2.</source>
        <translation>「%1」不在以下各項之中：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be changed here.</source>
        <translation>「%1」不能在此更改。</translation>
    </message>
    <message>
        <source>A new row needs “%1”. Nothing was changed.</source>
        <translation>新行必須填寫「%1」。未作任何更改。</translation>
    </message>
    <message>
        <source>“%1” is not an address. It begins with https:// or http://.</source>
        <translation>「%1」不是網址。網址以 https:// 或 http:// 開頭。</translation>
    </message>
    <message>
        <source>A valuation needs its date: the day on which it held.</source>
        <translation>估值必須有日期，即該估值所對應的日子。</translation>
    </message>
    <message>
        <source>A valuation needs its amount.</source>
        <translation>估值必須有金額。</translation>
    </message>
    <message>
        <source>1.5bn, up to 100bn, 10-15bn, ~40bn, 15亿…</source>
        <translation>15億、至多1000億、100億-150億、約400億、1.5bn…</translation>
    </message>
    <message>
        <source>10, 4-5, up to 6 or over 2</source>
        <translation>10、4-5、至多6、超過2</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type 300, 4.5 or 450,000; leave it empty if it is not known.</source>
        <translation>「%1」不是數字。請輸入300、4.5或450,000；不清楚請留空。</translation>
    </message>
    <message>
        <source>%1 is more than can be meant here; the most is %2.</source>
        <translation>%1 超出此處可能的範圍；最多為 %2。</translation>
    </message>
    <message>
        <source>“%1” is not a count. Type 10, 4-5, up to 6 or over 2; leave it empty if it is not known.</source>
        <translation>「%1」不是數量。請輸入10、4-5、至多6或超過2；不清楚請留空。</translation>
    </message>
    <message>
        <source>2025, 2025-09 or 2025-09-22</source>
        <translation>2025、2025-09 或 2025-09-22</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ChartExport</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 圖片 (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 圖片 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Table of values (*.csv)</source>
        <translation>數值表 (*.csv)</translation>
    </message>
    <message>
        <source>The chart was not written.</source>
        <translation>圖表未能寫入。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ChartMeasure</name>
    <message>
        <source>100 on %1</source>
        <comment>a day</comment>
        <translation>%1 為 100</translation>
    </message>
    <message>
        <source>Percent below the highest value on record so far.</source>
        <translation>低於此前已錄最高值的百分比。</translation>
    </message>
    <message>
        <source>Percent of all values on record; HHI from %1 to %2.</source>
        <comment>indexes of concentration on the left and on the right</comment>
        <translation>占所有已錄估值的百分比；HHI 從 %1 到 %2。</translation>
    </message>
    <message>
        <source>Indexed: %1.</source>
        <comment>as “100 on 3 September 2025”</comment>
        <translation>指數：%1。</translation>
    </message>
    <message>
        <source>Begin later, with 100 on their first day: %1.</source>
        <translation>起始較晚，以首日為 100：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Change in percent of the value %n days before, on every day.</source>
        <translation>
            <numerusform>每日相對 %n 天前價值的百分比變化。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without two values %n days apart: %1.</source>
        <translation>
            <numerusform>沒有相隔 %n 天的兩個數值：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <comment>a change</comment>
        <translation>
            <numerusform>%n 天內</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ChartWords</name>
    <message>
        <source>Without a source.</source>
        <translation>無來源。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>%1 (given as %2 to %3)</source>
        <translation>%1（來源給出%2至%3）</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Also: %1 (%2; %3). %4</source>
        <translation>另有：%1（%2；%3）。%4</translation>
    </message>
    <message>
        <source>Another source says: %1 %2</source>
        <translation>另一來源稱：%1 %2</translation>
    </message>
    <message>
        <source>Another source says %1: %2 %3</source>
        <translation>另一來源稱%1：%2 %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>payer and payee</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a deal and its amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>a deal and the number of others</comment>
        <translation>%1，另有%2筆</translation>
    </message>
    <message>
        <source>%1 on the day</source>
        <translation>當日%1</translation>
    </message>
    <message>
        <source>%1 on the news</source>
        <translation>消息公布後%1</translation>
    </message>
    <message>
        <source>Valuations over time</source>
        <translation>估值走勢</translation>
    </message>
    <message>
        <source>Solid: market value; dashed steps: private valuations.</source>
        <translation>實線：市值；虛線階梯：私募估值。</translation>
    </message>
    <message>
        <source>Dashed steps: private valuations.</source>
        <translation>虛線階梯：私募估值。</translation>
    </message>
    <message>
        <source>Market value.</source>
        <translation>市值。</translation>
    </message>
    <message>
        <source>Logarithmic scale.</source>
        <translation>對數刻度。</translation>
    </message>
    <message>
        <source>%1: values in %2 are not drawn on this axis.</source>
        <translation>%1：以%2計價的數值未繪於此座標軸。</translation>
    </message>
    <message>
        <source>%1 has no valuation.</source>
        <translation>%1沒有估值。</translation>
    </message>
    <message>
        <source>Selected but not drawn, for lack of room: %1 more.</source>
        <translation>另有%1家已選取，因空間不足未繪出。</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>截至%1。</translation>
    </message>
    <message>
        <source>The values have no source.</source>
        <translation>這些數值沒有來源。</translation>
    </message>
    <message>
        <source>Sources: %1 and %2 more.</source>
        <translation>來源：%1，另有%2個。</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>來源：%1。</translation>
    </message>
    <message>
        <source>There are no companies yet, and so no valuations to draw.</source>
        <translation>還沒有公司，因此沒有可繪製的估值。</translation>
    </message>
    <message>
        <source>No company of this network has a valuation yet.</source>
        <translation>此網路中還沒有公司有估值。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and basis</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a reaction and its note</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>company, last value, its date</comment>
        <translation>%1：%2（%3）。</translation>
    </message>
    <message>
        <source>headline %1, of which %2 %3</source>
        <comment>amount, name of an amount basis, amount on it</comment>
        <translation>公佈 %1，其中%2 %3</translation>
    </message>
    <message>
        <source>%1, of which %2 %3</source>
        <comment>a deal and its amount, name of an amount basis, amount on it</comment>
        <translation>%1，其中%2 %3</translation>
    </message>
    <message>
        <source>Filled mark: deal with a headline amount; hollow: none counts.</source>
        <translation>實心圓點：有公佈金額的交易；空心：無計入金額。</translation>
    </message>
    <message>
        <source>Filled mark: an amount is expected; hollow: none is.</source>
        <translation>實心圓點：有預期金額；空心：無。</translation>
    </message>
    <message>
        <source>Filled mark: something of the deal is firm; hollow: nothing is.</source>
        <translation>實心圓點：部分或全部已確定；空心：尚無。</translation>
    </message>
    <message>
        <source>Filled mark: something of the deal is paid; hollow: nothing yet.</source>
        <translation>實心圓點：部分或全部已付；空心：尚無。</translation>
    </message>
    <message numerus="yes">
        <source>%n marks are filled</source>
        <translation>
            <numerusform>%n 個實心圓點</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are hollow</source>
        <comment>of the marks</comment>
        <translation>
            <numerusform>%n 個空心圓點</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>how many marks are filled and hollow</comment>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>%1, where %2</source>
        <comment>a figure of an index, as “100 on 3 September 2025”</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 from the highest value so far</source>
        <translation>較此前最高值 %1</translation>
    </message>
    <message>
        <source>%1 of the values of all companies</source>
        <translation>占所有公司估值的 %1</translation>
    </message>
    <message>
        <source>How concentrated the values are</source>
        <translation>價值的集中程度</translation>
    </message>
    <message>
        <source>How concentrated the commitments are</source>
        <translation>承諾的集中程度</translation>
    </message>
    <message>
        <source>No deal of this network has a date and an amount that counts.</source>
        <translation>此網路中沒有既有日期又有可計入金額的交易。</translation>
    </message>
    <message>
        <source>%1 %2, up to %3</source>
        <comment>a change, within how many days, a day</comment>
        <translation>%2變化 %1，截至%3</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>name of a curve, last height, its date</comment>
        <translation>%1：%2（%3）。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::CheckCommand</name>
    <message>
        <source>Lists everything that is wrong or doubtful in a file. Ends with 1 if there are errors.</source>
        <translation>列出檔案中所有錯誤和可疑之處。有錯誤時傳回 1。</translation>
    </message>
    <message>
        <source>--lang wants en, zh-Hans or zh-Hant.</source>
        <translation>--lang 需要 en、zh-Hans 或 zh-Hant。</translation>
    </message>
    <message>
        <source>Name one file to check.</source>
        <translation>請指定一個要檢查的檔案。</translation>
    </message>
    <message>
        <source>Language of the answer: en, zh-Hans or zh-Hant (default: the system's).</source>
        <translation>輸出所用語言：en、zh-Hans 或 zh-Hant（預設：系統語言）。</translation>
    </message>
    <message>
        <source>%1, %2, %3; %4, %5.</source>
        <comment>companies, deals, sources; errors, remarks</comment>
        <translation>%1，%2，%3；%4，%5。</translation>
    </message>
    <message>
        <source>A .caploop file, a table of deals (.csv, .tsv) or a built-in network (example:ai-loop-2025-10).</source>
        <translation>.caploop 檔案、交易表格（.csv、.tsv）或內建網路（example:ai-loop-2025-10）。</translation>
    </message>
    <message numerus="yes">
        <source>%1 companies</source>
        <translation>
            <numerusform>%1家公司</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deals</source>
        <translation>
            <numerusform>%1筆交易</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1個來源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1處錯誤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 remarks</source>
        <translation>
            <numerusform>%1條提示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::CheckPanel</name>
    <message>
        <source>Nothing in this network needs a look.</source>
        <translation>此網路中沒有需要檢視的問題。</translation>
    </message>
    <message>
        <source>%1 to look at, %2 for information. A click leads to the place; each fix can be undone.</source>
        <translation>%1 項需要檢視，%2 項供參考。單擊可跳轉到所在位置；每次修正都可撤銷。</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>顯示前 %1 項。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ChoiceBoxes</name>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比度</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::Command</name>
    <message>
        <source>There is no command or option "%1".</source>
        <translation>沒有「%1」這個命令或選項。</translation>
    </message>
    <message>
        <source>Type "capital-loop --help" for what there is.</source>
        <translation>輸入「capital-loop --help」查看可用命令。</translation>
    </message>
    <message>
        <source>There is no built-in network "%1". Type one of these: %2.</source>
        <translation>沒有名為「%1」的內建網路。請輸入其中之一：%2。</translation>
    </message>
    <message>
        <source>There is no command or file "%1". Type "capital-loop %2" if you mean that command.</source>
        <translation>沒有名為「%1」的命令或檔案。如果指的是該命令，請輸入 "capital-loop %2"。</translation>
    </message>
    <message>
        <source>There is no command or file "%1". Type "capital-loop --help" for what there is.</source>
        <translation>沒有名為「%1」的命令或檔案。請輸入 "capital-loop --help" 檢視可用的命令。</translation>
    </message>
    <message>
        <source>Capital Loop shows who pays whom in a network of corporate deals.

  capital-loop                     open the built-in network in a window
  capital-loop FILE.caploop        open a file in a window
  capital-loop example:NAME        open a built-in network: ai-loop-2025-10, ai-loop-2026-07

  capital-loop export FILE -o OUT.svg|.png|.pdf    write a picture
  capital-loop check FILE                          list what is wrong with a file
  capital-loop analyse FILE                        find the loops and what they are worth
  capital-loop layout FILE --json                  print positions and what the picture must not have
  capital-loop convert IN OUT                      write a network in another format

  capital-loop COMMAND --help      the options of a command
  capital-loop --version           the version

For a picture like the one on the screen:
  capital-loop export example:ai-loop-2025-10 -o loop.svg --theme dark --size 1920x1080
</source>
        <translation>Capital Loop 展示企業交易網路中誰向誰付款。

  capital-loop                     在視窗中開啟內建網路
  capital-loop FILE.caploop        在視窗中開啟檔案
  capital-loop example:NAME        開啟內建網路：ai-loop-2025-10、ai-loop-2026-07

  capital-loop export FILE -o OUT.svg|.png|.pdf    輸出圖片
  capital-loop check FILE                          列出檔案中的問題
  capital-loop analyse FILE                        找出循環及其金額
  capital-loop layout FILE --json                  列印位置以及圖中不應有的缺陷
  capital-loop convert IN OUT                      把網路寫成另一種格式

  capital-loop COMMAND --help      某個命令的選項
  capital-loop --version           版本

要得到與螢幕上一樣的圖片：
  capital-loop export example:ai-loop-2025-10 -o loop.svg --theme dark --size 1920x1080
</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::CompanyPage</name>
    <message>
        <source>Also named</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>股票代號</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家或地區</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>上市狀況</translation>
    </message>
    <message>
        <source>on an exchange</source>
        <translation>已上市</translation>
    </message>
    <message>
        <source>not on an exchange</source>
        <translation>未上市</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>pinned by hand</source>
        <translation>手動固定</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation>（%1至%2）</translation>
    </message>
    <message>
        <source>computed, not printed by a source</source>
        <translation>計算得出，來源未直接公布</translation>
    </message>
    <message>
        <source>measured at this deal</source>
        <translation>依此交易估值</translation>
    </message>
    <message>
        <source>No valuation is known; its circle is hollow.</source>
        <translation>估值未知；其圓圈為空心。</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>圖中採用</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>另一來源</translation>
    </message>
    <message>
        <source>All valuations, latest first</source>
        <translation>全部估值，由近及遠</translation>
    </message>
    <message>
        <source>Another source: %1</source>
        <translation>另一來源：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure and its period</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>財務資料</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>the other company, the amount and the kind of a deal</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Pays, lends or grants to</source>
        <translation>付款、放貸或授予對象</translation>
    </message>
    <message>
        <source>Receives from</source>
        <translation>資金來自</translation>
    </message>
    <message>
        <source>How the share moved</source>
        <translation>股價反應</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message numerus="yes">
        <source>Show all %1 valuations</source>
        <translation>
            <numerusform>顯示全部 %1 個估值</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::CompanyTableModel</name>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>簡體中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>程式碼</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>是否上市</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>With them go %1 deals and %2 valuations, figures and prices. Undo brings everything back.</source>
        <translation>同時會刪除 %1 筆交易以及 %2 項估值、資料和股價。撤銷可全部恢復。</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>新公司</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Role in words</source>
        <translation>角色說明</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ComparisonPicture</name>
    <message>
        <source>As known on %1</source>
        <translation>按%1所知</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>changes between two days</comment>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ConcentrationWords</name>
    <message numerus="yes">
        <source>%n companies with a known value</source>
        <translation>
            <numerusform>%n 家價值已知的公司</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payers</source>
        <translation>
            <numerusform>%n 個付款方</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payees</source>
        <translation>
            <numerusform>%n 個收款方</numerusform>
        </translation>
    </message>
    <message>
        <source>All values</source>
        <translation>全部價值</translation>
    </message>
    <message>
        <source>By payer</source>
        <translation>依付款方</translation>
    </message>
    <message>
        <source>By payee</source>
        <translation>依收款方</translation>
    </message>
    <message>
        <source>HHI (Herfindahl-Hirschman): 10,000 if one company has all.</source>
        <translation>HHI（赫芬達爾-赫希曼指數）：一家獨占時為 10,000。</translation>
    </message>
    <message>
        <source>It is the sum of the squared percentages of all known values.</source>
        <translation>它是各公司占全部已知價值百分比的平方和。</translation>
    </message>
    <message>
        <source>The small figures: how many companies have a known value.</source>
        <translation>小字數字：價值已知的公司數。</translation>
    </message>
    <message>
        <source>HHI of what is promised: 10,000 if one company has all.</source>
        <translation>承諾金額的 HHI：一家獨占時為 10,000。</translation>
    </message>
    <message>
        <source>The small figures: how many payers → payees.</source>
        <translation>小字數字：付款方數 → 收款方數。</translation>
    </message>
    <message>
        <source>HHI (Herfindahl-Hirschman): the sum of the squared percentages of what is promised and not over.</source>
        <translation>HHI（赫芬達爾-赫希曼指數）：已承諾且未終止的金額中各方所占百分比的平方和。</translation>
    </message>
    <message>
        <source>Counted: %1 amounts.</source>
        <comment>name of an amount basis</comment>
        <translation>計入：%1金額。</translation>
    </message>
    <message numerus="yes">
        <source>Left out on %1, since their amounts were not disclosed: %n deals.</source>
        <translation>
            <numerusform>%1未計入 %n 筆交易，因其金額未披露。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: HHI %2</source>
        <comment>name of a curve and an index of concentration</comment>
        <translation>%1：HHI %2</translation>
    </message>
    <message>
        <source>As concentrated as %1 of equal size</source>
        <comment>a number of companies, as 4.3</comment>
        <translation>集中程度相當於 %1 家同等規模的公司</translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <comment>how many companies, and money</comment>
        <translation>%1，合計%2</translation>
    </message>
    <message numerus="yes">
        <source>Left out, since their amounts were not disclosed: %n deals</source>
        <translation>
            <numerusform>未計入 %n 筆交易，因其金額未披露</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::Console</name>
    <message>
        <source>Type "capital-loop %1 --help" for its options.</source>
        <translation>輸入「capital-loop %1 --help」查看其選項。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ConvertCommand</name>
    <message>
        <source>Reads a network of any kind of file and writes it as another, by the endings of the names. What is wrong in the one and what the other cannot hold is listed. Ends with 1 if nothing was written.</source>
        <translation>讀取任意格式的網路檔案，並按副檔名寫成另一種格式。列出原檔案的問題和新格式無法儲存的內容。若未寫出任何內容，則以1結束。</translation>
    </message>
    <message>
        <source>The file to read: .caploop, .csv, .tsv, .xlsx, .ods, .sqlite, .graphml, .gexf, .dot, .ftm, .json or a built-in network (example:ai-loop-2025-10).</source>
        <translation>要讀取的檔案：.caploop、.csv、.tsv、.xlsx、.ods、.sqlite、.graphml、.gexf、.dot、.ftm、.json，或內建網路（example:ai-loop-2025-10）。</translation>
    </message>
    <message>
        <source>The file to write: .caploop, .csv, .xlsx, .graphml, .gexf, .dot or .json.</source>
        <translation>要寫入的檔案：.caploop、.csv、.xlsx、.graphml、.gexf、.dot 或 .json。</translation>
    </message>
    <message>
        <source>The format to write, whatever the name ends in: %1.</source>
        <translation>要寫入的格式，不論副檔名為何：%1。</translation>
    </message>
    <message>
        <source>Language of the answer: en, zh-Hans or zh-Hant (default: the system's).</source>
        <translation>輸出所用語言：en、zh-Hans 或 zh-Hant（預設：系統語言）。</translation>
    </message>
    <message>
        <source>--lang wants en, zh-Hans or zh-Hant.</source>
        <translation>--lang 需要 en、zh-Hans 或 zh-Hant。</translation>
    </message>
    <message>
        <source>Name the file to read and the file to write.</source>
        <translation>請指定要讀取的檔案和要寫入的檔案。</translation>
    </message>
    <message>
        <source>“%1” does not end in a format that can be written. Say which with --to, as one of: %2.</source>
        <translation>「%1」的副檔名不是可寫入的格式。請用 --to 指定其一：%2。</translation>
    </message>
    <message>
        <source>--to wants one of: %1.</source>
        <translation>--to 須為以下之一：%1。</translation>
    </message>
    <message>
        <source>%1 and %2 were written.</source>
        <comment>companies, deals</comment>
        <translation>已寫入%1和%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n家公司</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n筆交易</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::DealDialog</name>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>時間安排</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>重疊</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::DealOverlapsPage</name>
    <message>
        <source>The first %1 of %2 deals are shown; type to find others.</source>
        <translation>顯示前 %1 筆，共 %2 筆交易；輸入文字可尋找其他交易。</translation>
    </message>
    <message>
        <source>There is no other deal yet.</source>
        <translation>還沒有其他交易。</translation>
    </message>
    <message>
        <source>No other deal has these words.</source>
        <translation>沒有其他交易含有這些文字。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::DealPage</name>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>原文表述</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Firm part</source>
        <translation>確定部分</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Lowest figure</source>
        <translation>最低值</translation>
    </message>
    <message>
        <source>Highest figure</source>
        <translation>最高值</translation>
    </message>
    <message>
        <source>Paid, drawn or delivered</source>
        <translation>已支付、動撥或交付</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>計算基礎</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有爭議</translation>
    </message>
    <message>
        <source>Sources contest this amount.</source>
        <translation>各來源對此金額說法不一。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a term</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a date</comment>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>至%1止</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>assumed even over the term</source>
        <translation>假定在期限內平均分攤</translation>
    </message>
    <message>
        <source>assumed to rise evenly over the term</source>
        <translation>假定在期限內等速遞增</translation>
    </message>
    <message>
        <source>by year, as guided</source>
        <translation>依年度指引</translation>
    </message>
    <message>
        <source>by milestones</source>
        <translation>依里程碑</translation>
    </message>
    <message>
        <source>in one payment</source>
        <translation>一次付清</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少%1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>至多%1</translation>
    </message>
    <message>
        <source>Gigawatts</source>
        <translation>吉瓦</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>處理器</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>股數</translation>
    </message>
    <message>
        <source>Price to pay for a share</source>
        <translation>每股履約價</translation>
    </message>
    <message>
        <source>Price of a share</source>
        <translation>每股價格</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>持股比例</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>重疊</translation>
    </message>
    <message>
        <source>These deals contain one another in part; their amounts are never added up.</source>
        <translation>這些交易互有部分包含，其金額絕不相加。</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>無來源</translation>
    </message>
    <message>
        <source>one report only</source>
        <translation>僅一家報導</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>有爭議</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind and family of a deal</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>宣布</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款安排</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>對價</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>No source is given; the deal is left out of totals.</source>
        <translation>未提供來源；此交易不計入合計。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::DealSchedulePage</name>
    <message>
        <source>at times that are not known</source>
        <translation>時間未知</translation>
    </message>
    <message>
        <source>evenly over its term</source>
        <translation>在期限內平均分攤</translation>
    </message>
    <message>
        <source>rising year by year over its term</source>
        <translation>在期限內逐年遞增</translation>
    </message>
    <message>
        <source>by shares for each year</source>
        <translation>按各年份額</translation>
    </message>
    <message>
        <source>when gigawatts are ready</source>
        <translation>每建成一吉瓦時</translation>
    </message>
    <message>
        <source>in the years or on the days below</source>
        <translation>按下列年份或日期</translation>
    </message>
    <message>
        <source>Each row needs its year or day.</source>
        <translation>每一列都需要年份或日期。</translation>
    </message>
    <message>
        <source>The deal has no amount yet that could fall on years.</source>
        <translation>該交易還沒有可以分到各年的金額。</translation>
    </message>
    <message>
        <source>Give the deal a start, and an end or its years, on the first page.</source>
        <translation>請在第一頁填寫交易的開始，以及結束或年數。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>money, year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>%1 without a date</source>
        <comment>money</comment>
        <translation>%1無日期</translation>
    </message>
    <message>
        <source>So it falls on the years: %1.</source>
        <translation>因此分到各年：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing being known, it is spread evenly over the term.</source>
        <translation>因無已知安排，在期限內平均分攤。</translation>
    </message>
    <message>
        <source>The rows come to %1, but the deal to %2: what is beyond it is left out.</source>
        <translation>各列合計%1，而交易為%2：超出部分不計。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::DealTableModel</name>
    <message>
        <source>Deals</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>From</source>
        <translation>付出方</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>型別</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Firm part</source>
        <translation>確定部分</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公佈日期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>狀態日期</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年數</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>換得</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Company %1</source>
        <translation>公司 %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>細節</translation>
    </message>
    <message>
        <source>Gigawatts</source>
        <translation>吉瓦</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>處理器數量</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>股數</translation>
    </message>
    <message>
        <source>Strike price</source>
        <translation>行使價</translation>
    </message>
    <message>
        <source>Price per share</source>
        <translation>每股價格</translation>
    </message>
    <message>
        <source>Stake in %</source>
        <translation>持股比例（%）</translation>
    </message>
    <message>
        <source>Amount is</source>
        <translation>金額含義</translation>
    </message>
    <message>
        <source>Amount in words</source>
        <translation>金額（文字）</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有爭議</translation>
    </message>
    <message>
        <source>On the announcement</source>
        <translation>公佈說明</translation>
    </message>
    <message>
        <source>One report only</source>
        <translation>僅一處報導</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::DiagramMenu</name>
    <message>
        <source>&amp;Pinned in Its Place</source>
        <translation>固定在此處(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Zoom to Its Partners</source>
        <translation>放大顯示它及往來公司(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Role and Colour</source>
        <translation>角色與顏色(&amp;R)</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>更改角色</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::DiagramView</name>
    <message>
        <source>Placing the companies…</source>
        <translation>正在排列公司…</translation>
    </message>
    <message>
        <source>The filter hides all companies. Clear it to see them.</source>
        <translation>篩選條件隱藏了所有公司。清除篩選即可顯示。</translation>
    </message>
    <message>
        <source>Double-click here for a first company, paste deals from a spreadsheet into View &gt; Tables, or open a network with File &gt; Open.</source>
        <translation>雙擊此處建立第一家公司，在「檢視 &gt; 表格」中貼上電子表格裡的交易，或用「檔案 &gt; 開啟」開啟網路。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::DocumentFiles</name>
    <message>
        <source>%1 could not be opened. What was open stays open.</source>
        <translation>無法開啟%1。原先開啟的內容保持不變。</translation>
    </message>
    <message>
        <source>network</source>
        <comment>a file name</comment>
        <translation>網路</translation>
    </message>
    <message>
        <source>Save the Network</source>
        <translation>儲存網路</translation>
    </message>
    <message>
        <source>This was noticed when %1 was read:</source>
        <translation>讀取%1時發現：</translation>
    </message>
    <message>
        <source>Untitled network</source>
        <translation>未命名網路</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在開啟 %1…</translation>
    </message>
    <message>
        <source>Save a Copy of the Network</source>
        <translation>儲存網路的副本</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>副本已儲存為 %1。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a file that another window has open</comment>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>正在儲存 %1…</translation>
    </message>
    <message>
        <source>%1 was not saved. All changes are still in this window.</source>
        <translation>%1 未儲存。所有更改仍在此視窗中。</translation>
    </message>
    <message>
        <source>Its disk does not answer. Save under another name on another disk, or try again later.</source>
        <translation>磁碟沒有響應。請換名儲存到其他磁碟，或稍後再試。</translation>
    </message>
    <message>
        <source>It is open in another window (%1, since %2). Choose another name, or close it there first.</source>
        <translation>它已在另一個視窗中開啟（%1，始於 %2）。請選擇其他名稱，或先在那裡關閉。</translation>
    </message>
    <message>
        <source>Saved, but the version before could not be kept as %1: %2</source>
        <translation>已儲存，但之前的版本未能保留為 %1：%2</translation>
    </message>
    <message>
        <source>Looking for work that was not saved…</source>
        <translation>正在查詢未儲存的內容…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在讀取 %1…</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>a file name</comment>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>%1 was read into a new network. Save it to keep it.</source>
        <translation>%1已讀入新網路。請儲存以保留。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::DraftTableModel</name>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>狀態日期</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Year or day</source>
        <translation>年份或日期</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份額</translation>
    </message>
    <message>
        <source>Gigawatts</source>
        <translation>吉瓦</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::DraftView</name>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::Drawing</name>
    <message>
        <source>%1: %2 and %3.</source>
        <comment>title, companies and deals</comment>
        <translation>%1：%2，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n家公司</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n筆交易</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of %1</source>
        <comment>amount on an arrow</comment>
        <translation>%1 中的 0</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ErrorWords</name>
    <message>
        <source>The file is empty. Choose a .caploop file that has something in it.</source>
        <translation>檔案是空的。請選擇有內容的 .caploop 檔案。</translation>
    </message>
    <message>
        <source>The file breaks off here; something is still open. Add what is missing at the end, or take a complete copy.</source>
        <translation>檔案在此中斷，尚有未閉合之處。請補全結尾，或換用完整的副本。</translation>
    </message>
    <message>
        <source>Something follows after the end of the network. Remove it.</source>
        <translation>網路結束之後還有內容。請刪除。</translation>
    </message>
    <message>
        <source>A value is missing here. Write a text in quotes, a number, true, false, null, a list or an object.</source>
        <translation>此處缺少一個值。請寫入帶引號的文字、數字、true、false、null、清單或物件。</translation>
    </message>
    <message>
        <source>This is not written as a number. Write it with digits and a decimal point only, as 1500000000 or 1.5e9.</source>
        <translation>這不是數字的寫法。請只用數字和小數點，如 1500000000 或 1.5e9。</translation>
    </message>
    <message>
        <source>A name in quotes is missing here, as "id". Perhaps a comma before it is too many.</source>
        <translation>此處缺少帶引號的名稱，如 "id"。前面可能多了一個逗號。</translation>
    </message>
    <message>
        <source>A colon is missing here, between a name and its value.</source>
        <translation>此處名稱與值之間缺少冒號。</translation>
    </message>
    <message>
        <source>A comma or a closing brace } is missing here.</source>
        <translation>此處缺少逗號或右大括號 }。</translation>
    </message>
    <message>
        <source>A comma or a closing bracket ] is missing here.</source>
        <translation>此處缺少逗號或右中括號 ]。</translation>
    </message>
    <message>
        <source>A text is not closed. Add the quotation mark at its end.</source>
        <translation>文字沒有閉合。請在結尾加上引號。</translation>
    </message>
    <message>
        <source>A backslash in a text is followed by something that has no meaning. Write \\ for a backslash itself.</source>
        <translation>文字中的反斜槓後面的字元沒有意義。反斜槓本身請寫作 \\。</translation>
    </message>
    <message>
        <source>A text runs over the end of a line or holds a control character. Write \n for a new line.</source>
        <translation>文字跨行或含有控制字元。換行請寫作 \n。</translation>
    </message>
    <message>
        <source>The file is not written as JSON here. Check quotes, commas and brackets around this place.</source>
        <translation>檔案此處不符合 JSON 格式。請檢查附近的引號、逗號和括號。</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>帶引號的文字</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a list in brackets [ ]</source>
        <translation>中括號 [ ] 中的清單</translation>
    </message>
    <message>
        <source>an object in braces { }</source>
        <translation>大括號 { } 中的物件</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a text, or an object of texts by language</source>
        <translation>文字，或依語言分列的文字物件</translation>
    </message>
    <message>
        <source>a number, or an object with low and high</source>
        <translation>數字，或含 low 和 high 的物件</translation>
    </message>
    <message>
        <source>a list of two numbers, x and y</source>
        <translation>含 x、y 兩個數字的清單</translation>
    </message>
    <message>
        <source>a list of two numbers above 0, width and height</source>
        <translation>含寬、高兩個大於 0 的數字的清單</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, and what to do</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>what is wrong, the system's reason, and what to do</comment>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>There is no such file. Check its name and folder.</source>
        <translation>沒有此檔案。請檢查檔名和資料夾。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>無法讀取檔案</translation>
    </message>
    <message>
        <source>Check that you have permission to read it.</source>
        <translation>請檢查您是否有讀取權限。</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>這是資料夾。請選擇其中的檔案。</translation>
    </message>
    <message>
        <source>The file is larger than %1, the most that is read. Split it into several networks.</source>
        <translation>檔案超過可讀取的上限%1。請拆分成幾個網路。</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>無法寫入檔案</translation>
    </message>
    <message>
        <source>Check the folder, its free space and your permissions, or choose another place.</source>
        <translation>請檢查資料夾、可用空間和您的權限，或換一個位置。</translation>
    </message>
    <message>
        <source>The file changed while it was read. Open it again.</source>
        <translation>檔案在讀取過程中發生了變化。請重新開啟。</translation>
    </message>
    <message>
        <source>The file holds characters that are not UTF-8. Save it again as UTF-8.</source>
        <translation>檔案含有非 UTF-8 字元。請以 UTF-8 重新儲存。</translation>
    </message>
    <message>
        <source>Lists and objects stand more than %1 deep inside each other. Make the file flatter.</source>
        <translation>清單和物件的巢狀超過%1層。請減少層級。</translation>
    </message>
    <message>
        <source>The file has more than %1 values, the most that is read. Split it into several networks.</source>
        <translation>檔案中的值超過可讀取的上限%1個。請拆分成幾個網路。</translation>
    </message>
    <message>
        <source>This is not a Capital Loop file: it does not begin with "format": "capital-loop". Choose a file whose name ends in .caploop.</source>
        <translation>這不是 Capital Loop 檔案：開頭沒有 "format": "capital-loop"。請選擇檔名以 .caploop 結尾的檔案。</translation>
    </message>
    <message>
        <source>The file is of version %1, and this program reads up to version %2. Install a newer Capital Loop.</source>
        <translation>檔案為第%1版，本程式最高支援第%2版。請安裝更新的 Capital Loop。</translation>
    </message>
    <message>
        <source>“%1” stands here twice. The first is used; remove the other.</source>
        <translation>「%1」在此出現兩次。採用第一個；請刪除另一個。</translation>
    </message>
    <message numerus="yes">
        <source>%n more problems of this kind were found and are not listed.</source>
        <translation>
            <numerusform>另發現%n個同類問題，未一一列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is missing and must be there. Add it.</source>
        <translation>缺少必需的「%1」。請補上。</translation>
    </message>
    <message>
        <source>Here must be %1, and there is %2.</source>
        <translation>此處應為%1，實際為%2。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2025-09-22, 2025-09 or 2025.</source>
        <translation>「%1」不是日期。請寫作 2025-09-22、2025-09 或 2025。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money, or too large. Write it in whole units, as 300000000000 for 300 billion.</source>
        <translation>「%1」不是金額，或數額過大。請以整數單位書寫，如 3000 億寫作 300000000000。</translation>
    </message>
    <message>
        <source>%1 is finer than the smallest coin of its currency; %2 is used.</source>
        <translation>%1小於該貨幣的最小單位；採用%2。</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Write three capital letters, as USD, EUR or TWD.</source>
        <translation>「%1」不是貨幣代碼。請寫三個大寫字母，如 USD、EUR 或 TWD。</translation>
    </message>
    <message>
        <source>“%1” is not a number that can stand here. Check its sign and its digits.</source>
        <translation>「%1」不是此處可用的數字。請檢查正負號和位數。</translation>
    </message>
    <message>
        <source>“%1” is not a known word for “%2”. See the list in docs/file-format.md.</source>
        <translation>「%1」不是「%2」的已知值。請參閱 docs/file-format.md 中的清單。</translation>
    </message>
    <message>
        <source>“%1” is not a known word for “%2”. Is “%3” meant?</source>
        <translation>「%1」不是「%2」的已知值。是否應為「%3」？</translation>
    </message>
    <message>
        <source>An id is empty. Give it at least one character.</source>
        <translation>id 為空。請至少給出一個字元。</translation>
    </message>
    <message>
        <source>A text has %2 characters; at most %1 are read here. Shorten it.</source>
        <translation>文字有%2個字元；此處最多讀取%1個。請縮短。</translation>
    </message>
    <message>
        <source>The text holds the control character %1. Remove it.</source>
        <translation>文字含有控制字元%1。請刪除。</translation>
    </message>
    <message>
        <source>“%1” is not a web address. It must begin with https:// or http://.</source>
        <translation>「%1」不是網址。網址必須以 https:// 或 http:// 開頭。</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot both be given. “%1” is used; remove “%2”.</source>
        <translation>不能同時給出「%1」和「%2」。採用「%1」；請刪除「%2」。</translation>
    </message>
    <message>
        <source>“%1” is not known to this program. It is kept, and not used.</source>
        <translation>本程式不認識「%1」。予以保留，但不使用。</translation>
    </message>
    <message>
        <source>“%1” is not known to this program. Is “%2” meant? It is kept, and not used.</source>
        <translation>本程式不認識「%1」。是否應為「%2」？予以保留，但不使用。</translation>
    </message>
    <message>
        <source>The id “%1” stands twice in this list. Give each its own id.</source>
        <translation>id「%1」在此清單中出現兩次。請讓每一項有自己的 id。</translation>
    </message>
    <message>
        <source>There is no company “%1”. Add it to the companies, or correct the id.</source>
        <translation>沒有公司「%1」。請將其加入公司清單，或更正 id。</translation>
    </message>
    <message>
        <source>There is no deal “%1”. Add it to the deals, or correct the id.</source>
        <translation>沒有交易「%1」。請將其加入交易清單，或更正 id。</translation>
    </message>
    <message>
        <source>There is no source “%1”. Add it to the sources, or correct the id.</source>
        <translation>沒有來源「%1」。請將其加入來源清單，或更正 id。</translation>
    </message>
    <message>
        <source>The low figure %1 is above the high figure %2. Exchange or correct them.</source>
        <translation>低值%1大於高值%2。請對調或更正。</translation>
    </message>
    <message>
        <source>The figure %1 lies beyond %2, an end of its own range. Correct the figure, low or high.</source>
        <translation>數值%1超出了自身範圍的端點%2。請更正該數值、低值或高值。</translation>
    </message>
    <message>
        <source>%1 has been paid, which is more than the amount of %2. Check both figures.</source>
        <translation>已支付%1，超過金額%2。請核對這兩個數字。</translation>
    </message>
    <message>
        <source>The term begins %1 and ends before that, %2. Check both dates.</source>
        <translation>期限始於%1，卻早於此結束，即%2。請核對這兩個日期。</translation>
    </message>
    <message>
        <source>A step of the status is dated %1 and stands after one of %2. Put the steps in the order of time.</source>
        <translation>某一狀態的日期為%1，卻排在%2的狀態之後。請依時間順序排列。</translation>
    </message>
    <message>
        <source>The deal “%1” is said to overlap with itself. Remove it from its own list.</source>
        <translation>交易「%1」被標為與自身重疊。請將其從自己的清單中刪除。</translation>
    </message>
    <message>
        <source>The company “%1” stands on both sides of a deal. Check who pays whom.</source>
        <translation>公司「%1」同時是交易的雙方。請核對誰向誰付款。</translation>
    </message>
    <message>
        <source>The deal “%1” has no source. It is shown as unsourced and left out of totals; add where it was read.</source>
        <translation>交易「%1」沒有來源，將標為無來源且不計入合計；請補上出處。</translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 stand in one place. Use one currency.</source>
        <translation>同一處出現以%1和%2計價的金額。請使用一種貨幣。</translation>
    </message>
    <message>
        <source>The program capital-loop-layout, which places the companies, was not found beside capital-loop. Install Capital Loop again.</source>
        <translation>在 capital-loop 旁未找到負責排列公司的程式 capital-loop-layout。請重新安裝 Capital Loop。</translation>
    </message>
    <message>
        <source>The layout stopped unexpectedly. The last picture stays; try another layout.</source>
        <translation>版面配置意外停止。保留上一張圖；請嘗試其他版面配置。</translation>
    </message>
    <message>
        <source>The layout took too long and was stopped. The last picture stays; try another layout or show fewer deals.</source>
        <translation>版面配置耗時過長，已停止。保留上一張圖；請嘗試其他版面配置，或減少顯示的交易。</translation>
    </message>
    <message>
        <source>The layout gave an answer that makes no sense. The last picture stays; try another layout.</source>
        <translation>版面配置傳回了無效結果。保留上一張圖；請嘗試其他版面配置。</translation>
    </message>
    <message>
        <source>The chosen layout could not place this network, and the layout for large networks was taken instead.</source>
        <translation>所選版面配置無法排列此網路，已改用大型網路版面配置。</translation>
    </message>
    <message>
        <source>The layout was cancelled. The last picture stays.</source>
        <translation>版面配置已取消。保留上一張圖。</translation>
    </message>
    <message>
        <source>A font could not be put into the picture, so that its texts may look different elsewhere. Choose text as outlines.</source>
        <translation>有字型無法嵌入圖片，文字在其他地方可能顯示不同。請選擇文字轉為外框。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file and place in it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>There is no column “%1”; the first row must name it. It names: %2.</source>
        <translation>沒有「%1」列；第一行必須寫明列名。第一行寫的是：%2。</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed, so the rest of the file was read as one cell. Close it.</source>
        <translation>此處的引號沒有閉合，檔案其餘部分被讀成了一個單元格。請補上引號。</translation>
    </message>
    <message>
        <source>The cell of the column “%1” is empty, so this row is left out. Fill it in.</source>
        <translation>「%1」列的單元格為空，因此略去此行。請填寫。</translation>
    </message>
    <message>
        <source>There is no column “%1”; the first row must name it, and it is empty.</source>
        <translation>沒有「%1」列；第一行必須寫明列名，而它是空的。</translation>
    </message>
    <message>
        <source>The file is write-protected. Save under another name, or ask its owner to let you change it.</source>
        <translation>檔案受防寫。請用其他名稱儲存，或請其所有者允許您修改。</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more. Make it again or connect its drive, or choose another folder.</source>
        <translation>資料夾「%1」已不存在。請重新建立該資料夾或連線其驅動器，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder “%1”. Choose another folder, or ask its owner to let you write there.</source>
        <translation>無法寫入資料夾「%1」。請選擇其他資料夾，或請其所有者允許您寫入。</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose another disk.</source>
        <translation>磁碟已滿。請騰出空間，或選擇其他磁碟。</translation>
    </message>
    <message>
        <source>The picture would be too large. Choose at most %1 pixels on each side, or fewer dots per inch.</source>
        <translation>圖片過大。請將每邊限制在 %1 像素以內，或降低每英吋點數。</translation>
    </message>
    <message>
        <source>“%1” does not end in a known kind of picture. Let the name end in one of: %2.</source>
        <translation>「%1」的副檔名不是已知的圖片格式。請使用以下副檔名之一：%2。</translation>
    </message>
    <message>
        <source>The picture was not written: it was cancelled.</source>
        <translation>已取消，未寫入圖片。</translation>
    </message>
    <message>
        <source>The picture could not be made as %1</source>
        <translation>無法產生 %1 格式的圖片</translation>
    </message>
    <message>
        <source>Choose another size or format.</source>
        <translation>請選擇其他尺寸或格式。</translation>
    </message>
    <message>
        <source>%1 is made by the program ffmpeg, which was not found. Install it (Debian and Ubuntu: sudo apt install ffmpeg), or choose SVG, WebP, GIF or APNG.</source>
        <translation>%1 由 ffmpeg 程式產生，但找不到該程式。請安裝它（Debian 和 Ubuntu：sudo apt install ffmpeg），或選擇 SVG、WebP、GIF 或 APNG。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ExportCommand</name>
    <message>
        <source>A .caploop file or a built-in network (example:ai-loop-2025-10).</source>
        <translation>.caploop 檔案或內建網路（example:ai-loop-2025-10）。</translation>
    </message>
    <message>
        <source>SVG: letters as outlines, for programs without the fonts.</source>
        <translation>SVG：文字轉為外框，供沒有這些字型的程式使用。</translation>
    </message>
    <message>
        <source>The instant of the moving dots in seconds (default 0).</source>
        <translation>移動圓點所處的時刻，以秒計（預設 0）。</translation>
    </message>
    <message>
        <source>With the valuation chart below the diagram.</source>
        <translation>在關係圖下方附上估值走勢圖。</translation>
    </message>
    <message>
        <source>Say where to write with -o NAME.png, -o NAME.svg or -o NAME.pdf.</source>
        <translation>請用 -o NAME.png、-o NAME.svg 或 -o NAME.pdf 指定輸出位置。</translation>
    </message>
    <message>
        <source>Say where to write with -o NAME.svg, -o NAME.webp, -o NAME.gif, -o NAME.apng, -o NAME.mp4 or -o NAME.webm.</source>
        <translation>請用 -o 名稱.svg、-o 名稱.webp、-o 名稱.gif、-o 名稱.apng、-o 名稱.mp4 或 -o 名稱.webm 指定輸出檔案。</translation>
    </message>
    <message>
        <source>A .%1 file is written with --animate.</source>
        <translation>寫出 .%1 檔案需要 --animate。</translation>
    </message>
    <message>
        <source>--pictures wants png or svg.</source>
        <translation>--pictures 只接受 png 或 svg。</translation>
    </message>
    <message>
        <source>--now needs --then, the day to compare with.</source>
        <translation>--now 需要 --then，即要比較的日期。</translation>
    </message>
    <message>
        <source>--then and --%1 exclude each other.</source>
        <translation>--then 與 --%1 不能同時使用。</translation>
    </message>
    <message>
        <source>Writes a picture of a network, by the ending of the output's name: PNG, SVG or PDF, and with --animate one that moves.</source>
        <translation>依輸出檔案的副檔名寫出網路的圖片：PNG、SVG 或 PDF；加上 --animate 則寫出動態圖片。</translation>
    </message>
    <message>
        <source>The picture to write: .png, .svg or .pdf, or one of --animate.</source>
        <translation>要寫出的圖片：.png、.svg 或 .pdf，或 --animate 所列的格式。</translation>
    </message>
    <message>
        <source>Of a story: 1-4 or 2,5 (default: all).</source>
        <translation>故事的步：1-4 或 2,5（預設：全部）。</translation>
    </message>
    <message>
        <source>Of a story: with what the speaker says (PDF and HTML).</source>
        <translation>故事：附上講者備註（PDF 和 HTML）。</translation>
    </message>
    <message>
        <source>Of a story's folder: png (default) or svg.</source>
        <translation>故事資料夾中的圖片：png（預設）或 svg。</translation>
    </message>
    <message>
        <source>Two days side by side with what changed, the changed deals lit: as known on this day …</source>
        <translation>兩個日期並列並附變化，變化的交易醒目顯示：此日所知…</translation>
    </message>
    <message>
        <source>… and on this later one (default: the network's day).</source>
        <translation>…與此後的這一日（預設：網路的日期）。</translation>
    </message>
    <message>
        <source>The later day, %1, does not come after that of --then.</source>
        <translation>較晚的日期 %1 並不在 --then 的日期之後。</translation>
    </message>
    <message>
        <source>Say where to write with -o NAME.pdf, -o NAME.html, -o NAME.mp4, -o NAME.webm or -o FOLDER.</source>
        <translation>請用 -o NAME.pdf、-o NAME.html、-o NAME.mp4、-o NAME.webm 或 -o FOLDER 指明寫到哪裡。</translation>
    </message>
    <message>
        <source>The steps of a story instead (its id or title, "" for the first), to NAME.pdf, NAME.html, NAME.mp4, NAME.webm or a folder of numbered pictures.</source>
        <translation>改為寫出一個故事的各步（其識別碼或標題，"" 為第一個），寫到 NAME.pdf、NAME.html、NAME.mp4、NAME.webm 或一個存放編號圖片的資料夾。</translation>
    </message>
    <message>
        <source>A story cannot be written as .%1. It can as .pdf, .html, .mp4 or .webm, or as numbered pictures into a folder, whose name has no such ending.</source>
        <translation>故事不能寫成 .%1。可以寫成 .pdf、.html、.mp4 或 .webm，或把編號的圖片寫入一個名稱沒有這種副檔名的資料夾。</translation>
    </message>
    <message>
        <source>--%1 belongs to --story, which is not given.</source>
        <translation>--%1 屬於 --story，而沒有給出 --story。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ExportDialog</name>
    <message>
        <source>PNG picture</source>
        <translation>PNG 圖片</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 圖形</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 頁面</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>與視窗相同</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Pixels of your own</source>
        <translation>自訂像素</translation>
    </message>
    <message>
        <source>Millimetres for print</source>
        <translation>印刷用公釐</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 公釐</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Export the Picture</source>
        <translation>匯出圖片</translation>
    </message>
    <message numerus="yes">
        <source>%n amounts find no room at this size; make the picture larger or raise the smallest amount shown.</source>
        <translation>
            <numerusform>此尺寸下有 %n 個金額放不下；請放大圖片，或提高所顯示的最小金額。</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is being drawn…</source>
        <translation>正在繪製圖片…</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>Moving SVG</source>
        <translation>動態 SVG</translation>
    </message>
    <message>
        <source>Moving WebP</source>
        <translation>動態 WebP</translation>
    </message>
    <message>
        <source>Moving GIF</source>
        <translation>動態 GIF</translation>
    </message>
    <message>
        <source>Moving PNG (APNG)</source>
        <translation>動態 PNG (APNG)</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>MP4 影片</translation>
    </message>
    <message>
        <source>WebM video</source>
        <translation>WebM 影片</translation>
    </message>
    <message>
        <source>Fade what did not c&amp;hange</source>
        <translation>淡化未變化的部分(&amp;H)</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::FactWords</name>
    <message>
        <source>market cap</source>
        <translation>市值</translation>
    </message>
    <message>
        <source>market cap, close x shares</source>
        <translation>市值（收盤價×股數）</translation>
    </message>
    <message>
        <source>market cap, as printed</source>
        <translation>市值（據公布）</translation>
    </message>
    <message>
        <source>market cap, as printed in won, converted</source>
        <translation>市值（據公布的韓元值換算）</translation>
    </message>
    <message>
        <source>market cap (close)</source>
        <translation>市值（收盤）</translation>
    </message>
    <message>
        <source>market cap (close before)</source>
        <translation>市值（前一日收盤）</translation>
    </message>
    <message>
        <source>market cap (record close)</source>
        <translation>市值（收盤新高）</translation>
    </message>
    <message>
        <source>market cap (open)</source>
        <translation>市值（開盤）</translation>
    </message>
    <message>
        <source>market cap (intraday)</source>
        <translation>市值（盤中）</translation>
    </message>
    <message>
        <source>market cap (above)</source>
        <translation>市值（高於此數）</translation>
    </message>
    <message>
        <source>market cap (first crossing)</source>
        <translation>市值（首次突破）</translation>
    </message>
    <message>
        <source>market cap (first crossing, intraday)</source>
        <translation>市值（盤中首次突破）</translation>
    </message>
    <message>
        <source>private valuation</source>
        <translation>私募估值</translation>
    </message>
    <message>
        <source>post-money</source>
        <translation>投後估值</translation>
    </message>
    <message>
        <source>post-money (above)</source>
        <translation>投後估值（高於此數）</translation>
    </message>
    <message>
        <source>pre-money</source>
        <translation>投前估值</translation>
    </message>
    <message>
        <source>tender / secondary</source>
        <translation>公開收購／老股轉讓</translation>
    </message>
    <message>
        <source>merger value</source>
        <translation>合併作價</translation>
    </message>
    <message>
        <source>IPO filing</source>
        <translation>IPO 申報文件</translation>
    </message>
    <message>
        <source>IPO target</source>
        <translation>IPO 目標估值</translation>
    </message>
    <message>
        <source>IPO target (upper end)</source>
        <translation>IPO 目標估值（上限）</translation>
    </message>
    <message>
        <source>IPO (open at $39)</source>
        <translation>IPO（開盤價 39 美元）</translation>
    </message>
    <message>
        <source>IPO price $135</source>
        <translation>IPO 發行價 135 美元</translation>
    </message>
    <message>
        <source>market value of the stake</source>
        <translation>所持股份市值</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>營收</translation>
    </message>
    <message>
        <source>run-rate revenue</source>
        <translation>年化營收</translation>
    </message>
    <message>
        <source>annual recurring revenue</source>
        <translation>年度經常性營收</translation>
    </message>
    <message>
        <source>operating cost</source>
        <translation>營運成本</translation>
    </message>
    <message>
        <source>operating loss</source>
        <translation>營業虧損</translation>
    </message>
    <message>
        <source>net loss</source>
        <translation>淨損</translation>
    </message>
    <message>
        <source>net income</source>
        <translation>淨利</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>虧損</translation>
    </message>
    <message>
        <source>cash burn</source>
        <translation>現金消耗</translation>
    </message>
    <message>
        <source>total debt</source>
        <translation>總債務</translation>
    </message>
    <message>
        <source>gross margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>net margin</source>
        <translation>淨利率</translation>
    </message>
    <message>
        <source>weekly users</source>
        <translation>每週活躍用戶</translation>
    </message>
    <message>
        <source>shares outstanding</source>
        <translation>流通在外股數</translation>
    </message>
    <message>
        <source>capital expenditure</source>
        <translation>資本支出</translation>
    </message>
    <message>
        <source>capital expenditure outlook</source>
        <translation>資本支出展望</translation>
    </message>
    <message>
        <source>revenue backlog</source>
        <translation>在手訂單營收</translation>
    </message>
    <message>
        <source>cloud backlog</source>
        <translation>雲端業務在手訂單</translation>
    </message>
    <message>
        <source>Azure revenue</source>
        <translation>Azure 營收</translation>
    </message>
    <message>
        <source>remaining performance obligations</source>
        <translation>剩餘履約義務</translation>
    </message>
    <message>
        <source>commercial remaining performance obligations</source>
        <translation>商業剩餘履約義務</translation>
    </message>
    <message>
        <source>compute commitments</source>
        <translation>算力承諾</translation>
    </message>
    <message>
        <source>compute spend target</source>
        <translation>算力支出目標</translation>
    </message>
    <message>
        <source>lease and capacity commitments</source>
        <translation>租賃與容量承諾</translation>
    </message>
    <message>
        <source>multi-year cloud service commitments</source>
        <translation>多年期雲端服務承諾</translation>
    </message>
    <message>
        <source>revenue from renting Nvidia servers</source>
        <translation>出租輝達伺服器的營收</translation>
    </message>
    <message>
        <source>research and development share of revenue</source>
        <translation>研發占營收比重</translation>
    </message>
    <message>
        <source>direct investment in customers as share of revenue</source>
        <translation>對客戶直接投資占營收比重</translation>
    </message>
    <message>
        <source>vendor financing as share of revenue</source>
        <translation>供應商融資占營收比重</translation>
    </message>
    <message>
        <source>share price</source>
        <translation>股價</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::FigureTableModel</name>
    <message>
        <source>Figures</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::FileBar</name>
    <message>
        <source>%1 is open in another window (%2, since %3). This is a copy: it can be changed here, and is saved under another name.</source>
        <translation>%1 已在另一個視窗中開啟（%2，始於 %3）。這裡是副本：可以修改，但要用其他名稱儲存。</translation>
    </message>
    <message>
        <source>%1 was changed on disk by somebody else after it was opened here.</source>
        <translation>%1 在此處開啟之後，已被他人在磁碟上修改。</translation>
    </message>
    <message>
        <source>%1 is no longer where it was. The network is still here; save it to write the file again.</source>
        <translation>%1 已不在原處。網路仍在此視窗中；儲存即可重新寫入檔案。</translation>
    </message>
    <message>
        <source>%1 could not be saved automatically.</source>
        <comment>followed by the reason</comment>
        <translation>%1 未能自動儲存。</translation>
    </message>
    <message>
        <source>No recovery copy can be kept, so save often.</source>
        <comment>followed by the reason</comment>
        <translation>無法保留恢復副本，請經常儲存。</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存為…</translation>
    </message>
    <message>
        <source>Edit Anyway</source>
        <translation>仍然編輯</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新載入</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>保留我的版本</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>If the window on the other computer is gone: save under this name again.</source>
        <translation>如果另一臺計算機上的視窗已不存在：重新以此名稱儲存。</translation>
    </message>
    <message>
        <source>Read the file again. Unsaved changes of this window are asked about first.</source>
        <translation>重新讀取檔案。會先詢問此視窗中未儲存的更改。</translation>
    </message>
    <message>
        <source>Stay with the network of this window; saving it writes over the other changes.</source>
        <translation>保留此視窗中的網路；儲存時會覆蓋他人的更改。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>who has a file open</comment>
        <translation>某人</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person, a computer</comment>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, a time of the day</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::FileDrop</name>
    <message numerus="yes">
        <source>Only %1 was taken; %n other files were not. Drop them one after the other.</source>
        <translation>
            <numerusform>只接收了 %1；另外 %n 個檔案未接收。請逐個拖放。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::FileQuestions</name>
    <message>
        <source>Capital Loop files (*.caploop)</source>
        <translation>Capital Loop 檔案 (*.caploop)</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>未儲存的更改</translation>
    </message>
    <message>
        <source>Save the changes to %1 first?</source>
        <translation>要先儲存對 %1 的更改嗎？</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>未儲存的內容將會丟失。</translation>
    </message>
    <message>
        <source>Changed on Disk</source>
        <translation>磁碟上的檔案已更改</translation>
    </message>
    <message>
        <source>%1 was changed on disk after it was opened here.</source>
        <translation>%1 在此處開啟之後，已在磁碟上被修改。</translation>
    </message>
    <message>
        <source>Overwriting replaces those changes by the network of this window; what is on disk now is kept beside it as %1.</source>
        <translation>覆蓋會用此視窗中的網路取代那些更改；磁碟上現有的內容會保留在旁邊的 %1 中。</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆蓋</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存為…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Give up all changes to %1 since it was saved?</source>
        <translation>放棄 %1 自儲存以來的所有更改？</translation>
    </message>
    <message>
        <source>The file is read again. This cannot be undone.</source>
        <translation>將重新讀取檔案。此操作無法撤銷。</translation>
    </message>
    <message>
        <source>Open a Network</source>
        <translation>開啟網路</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Networks, tables and graphs (%1)</source>
        <translation>網路、表格和圖檔案（%1）</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::FilterChip</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show all deals again</source>
        <translation>重新顯示全部交易</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::FilterPanel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a word and the number of its deals</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Kind of deal</source>
        <translation>交易類型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Role of payer or payee</source>
        <translation>付款方或收款方的角色</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::FilterSummary</name>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Deals from %1: %2 of %3</source>
        <translation>%1以上的交易：%3筆中的%2筆</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an amount</comment>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>Deals filtered (%1): %2 of %3</source>
        <translation>交易篩選（%1）：%3筆中的%2筆</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a filter</comment>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>All %1 deals</source>
        <translation>
            <numerusform>全部 %1 筆交易</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::FindBar</name>
    <message>
        <source>No company has “%1” in its name.</source>
        <translation>沒有公司的名稱含「%1」。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>company and its role</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>company, its ticker and its role</comment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>The filter hides this company.</source>
        <translation>篩選條件隱藏了此公司。</translation>
    </message>
    <message>
        <source>Name in any language, or ticker</source>
        <translation>任一語言的名稱，或股票代號</translation>
    </message>
    <message>
        <source>Find a company</source>
        <translation>尋找公司</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>關閉搜尋</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::FindingWords</name>
    <message>
        <source>%1 → %2 (%3, %4)</source>
        <translation>%1 → %2（%3，%4）</translation>
    </message>
    <message>
        <source>%1: the company pays itself.</source>
        <translation>%1：公司付款給自己。</translation>
    </message>
    <message>
        <source>%1: the amount is below zero.</source>
        <translation>%1：金額小於零。</translation>
    </message>
    <message>
        <source>%1: so large an amount is hardly meant. Million, billion or trillion?</source>
        <translation>%1：金額過大，恐怕不對。單位是百萬、十億還是萬億？</translation>
    </message>
    <message>
        <source>%1: more was paid than the deal's amount.</source>
        <translation>%1：已付金額超過交易金額。</translation>
    </message>
    <message>
        <source>%1: it ends before it starts.</source>
        <translation>%1：結束日期早於開始日期。</translation>
    </message>
    <message>
        <source>%1: the steps of its status are not in the order of their dates.</source>
        <translation>%1：狀態各步驟未按日期排列。</translation>
    </message>
    <message>
        <source>%1 and %2 are said to be parts of one another, perhaps over further deals.</source>
        <translation>%1與%2互為對方的一部分（可能經由其他交易）。</translation>
    </message>
    <message>
        <source>%1 may be the same money as another deal of these two with the same amount or day. If so, mark it, so that it is not counted twice.</source>
        <translation>%1可能與這兩家公司的另一筆交易（金額或日期相同）是同一筆錢。若是，請標記，以免重複計算。</translation>
    </message>
    <message>
        <source>%1 and %2: are these one company?</source>
        <translation>%1和%2：是同一家公司嗎？</translation>
    </message>
    <message>
        <source>%1: a valuation is dated after the day of the picture and is not shown.</source>
        <translation>%1：有一項估值的日期晚於圖中日期，因此未顯示。</translation>
    </message>
    <message>
        <source>%1: no source is named.</source>
        <translation>%1：未註明來源。</translation>
    </message>
    <message>
        <source>Source %1: nothing names it.</source>
        <translation>來源%1：沒有任何內容引用它。</translation>
    </message>
    <message>
        <source>%1: it has neither a deal nor a valuation.</source>
        <translation>%1：既無交易也無估值。</translation>
    </message>
    <message>
        <source>Turn it into a payment the other way</source>
        <translation>改為反向付款</translation>
    </message>
    <message>
        <source>Exchange start and end</source>
        <translation>對調開始與結束</translation>
    </message>
    <message>
        <source>Put the steps in order</source>
        <translation>按日期排列步驟</translation>
    </message>
    <message>
        <source>Take the first mention out</source>
        <translation>刪去第一處引用</translation>
    </message>
    <message>
        <source>Mark as the same money</source>
        <translation>標記為同一筆錢</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>合併為一家</translation>
    </message>
    <message>
        <source>Delete the source</source>
        <translation>刪除該來源</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::HandoutWords</name>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>匯入%1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Valuations</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>Share prices</source>
        <translation>股價</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>不讀取</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在讀取 …</translation>
    </message>
    <message>
        <source>Say above which column is: %1. Without it nothing can be read.</source>
        <translation>請在上方指明哪一列是：%1。缺少它便無法讀取。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 另有 %1 項</translation>
    </message>
    <message>
        <source>%1 rows would be added, %2 change what is there, %3 change nothing, %4 are left out.</source>
        <translation>將新增 %1 行，%2 行更改已有內容，%3 行無變化，%4 行略去。</translation>
    </message>
    <message>
        <source>New companies: %1.</source>
        <translation>新公司：%1 家。</translation>
    </message>
    <message>
        <source>The file is written in %1.</source>
        <translation>檔案編碼為 %1。</translation>
    </message>
    <message>
        <source>%1: %2 rows added, %3 changed, %4 left out.</source>
        <translation>%1：新增 %2 行，更改 %3 行，略去 %4 行。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>標識</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>付出方</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>型別</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Date of the status</source>
        <translation>狀態日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Smallest figure</source>
        <translation>最小金額</translation>
    </message>
    <message>
        <source>Largest figure</source>
        <translation>最大金額</translation>
    </message>
    <message>
        <source>Ceiling (up to)</source>
        <translation>上限（至多）</translation>
    </message>
    <message>
        <source>About</source>
        <translation>約數</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公佈日期</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年數</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>換得</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Name in Simplified Chinese</source>
        <translation>簡體中文名稱</translation>
    </message>
    <message>
        <source>Name in Traditional Chinese</source>
        <translation>繁體中文名稱</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Role in detail</source>
        <translation>角色說明</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>程式碼</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>是否上市</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>估值型別</translation>
    </message>
    <message>
        <source>Opening price (not read)</source>
        <translation>開盤價（不讀取）</translation>
    </message>
    <message>
        <source>Highest price (not read)</source>
        <translation>最高價（不讀取）</translation>
    </message>
    <message>
        <source>Lowest price (not read)</source>
        <translation>最低價（不讀取）</translation>
    </message>
    <message>
        <source>Closing price</source>
        <translation>收盤價</translation>
    </message>
    <message>
        <source>Volume (not read)</source>
        <translation>成交量（不讀取）</translation>
    </message>
    <message>
        <source>as the column tells</source>
        <translation>依該欄自身判斷</translation>
    </message>
    <message>
        <source>day first: 3 April</source>
        <translation>日在前：4 月 3 日</translation>
    </message>
    <message>
        <source>month first: 4 March</source>
        <translation>月在前：3 月 4 日</translation>
    </message>
    <message>
        <source>fifteen hundred</source>
        <translation>一千五百</translation>
    </message>
    <message>
        <source>one and a half</source>
        <translation>一點五</translation>
    </message>
    <message>
        <source>No row names the columns</source>
        <translation>沒有欄名列</translation>
    </message>
    <message>
        <source>Columns named in line %1: %2</source>
        <translation>欄名在第 %1 列：%2</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ImportWords</name>
    <message>
        <source>This graph takes more memory than it may. Split it.</source>
        <translation>此圖佔用的記憶體超出上限。請拆分。</translation>
    </message>
    <message>
        <source>Reading this graph took too long and was stopped. Split it.</source>
        <translation>讀取此圖耗時過長，已停止。請拆分。</translation>
    </message>
    <message>
        <source>Graphviz stopped while it read this graph. Check the file with the program dot.</source>
        <translation>Graphviz 在讀取此圖時停止。請用 dot 程式檢查該檔案。</translation>
    </message>
    <message>
        <source>The file is not written as DOT here. Check brackets, quotes and arrows around this place.</source>
        <translation>此處不符合 DOT 格式。請檢查附近的括號、引號和箭頭。</translation>
    </message>
    <message>
        <source>The bytes of this file are no text in any encoding known here. Save it again as UTF-8.</source>
        <translation>此檔案的內容不是任何已知編碼的文字。請另存為 UTF-8。</translation>
    </message>
    <message>
        <source>The text is not UTF-8 and was read as %1. Choose another encoding if letters look wrong.</source>
        <translation>文字不是 UTF-8，已按 %1 讀取。如有亂碼，請選擇其他編碼。</translation>
    </message>
    <message>
        <source>The file is not well written as XML here (%1). Take a complete copy of it.</source>
        <translation>此處不符合 XML 格式（%1）。請使用完整的檔案。</translation>
    </message>
    <message>
        <source>The file defines words that grow to more than %1 characters each. It is not read, as such files are made to fill the memory.</source>
        <translation>檔案中定義的實體展開後超過%1個字元。此類檔案意在耗盡記憶體，因此不予讀取。</translation>
    </message>
    <message>
        <source>This is not written as %1, as the ending of its name says. Give it the right ending.</source>
        <translation>檔案內容不是副檔名所示的 %1 格式。請改用正確的副檔名。</translation>
    </message>
    <message>
        <source>“%1” is no known kind of file here. Let the name end in one of: %2.</source>
        <translation>「%1」不是已知的檔案型別。請使用以下副檔名之一：%2。</translation>
    </message>
    <message>
        <source>The tables of this file cannot be read (%1). Save it again, or export it as CSV.</source>
        <translation>無法讀取此檔案中的表格（%1）。請重新儲存，或匯出為 CSV。</translation>
    </message>
    <message>
        <source>There is nothing below the first row. Choose another table.</source>
        <translation>首行之下沒有內容。請選擇其他表格。</translation>
    </message>
    <message>
        <source>The table has more than %1 rows; the others are not read. Split it.</source>
        <translation>表格超過%1行，其餘未讀取。請拆分。</translation>
    </message>
    <message>
        <source>A cell has %2 characters; the first %1 are read.</source>
        <translation>有單元格含%2個字元，只讀取前%1個。</translation>
    </message>
    <message>
        <source>No column is read as “%1”, which must be there. Choose one.</source>
        <translation>沒有列對應必需的「%1」。請選擇一列。</translation>
    </message>
    <message>
        <source>The column “%1” is not read.</source>
        <translation>未讀取「%1」列。</translation>
    </message>
    <message>
        <source>Dates in “%1”, as %2, may have day or month first. They are read with the day first; choose the other order if that is wrong.</source>
        <translation>「%1」中的日期（如 %2）可能日在前或月在前。現按日在前讀取；如不對，請選擇另一順序。</translation>
    </message>
    <message>
        <source>Dates in “%1”, as %2, may have day or month first. They are read with the month first; choose the other order if that is wrong.</source>
        <translation>「%1」中的日期（如 %2）可能日在前或月在前。現按月在前讀取；如不對，請選擇另一順序。</translation>
    </message>
    <message>
        <source>In “%1”, %2 is read as %3. Choose the other decimal sign if that is wrong.</source>
        <translation>「%1」中的 %2 讀作 %3。如不對，請選擇另一種小數點。</translation>
    </message>
    <message>
        <source>“%1” may be the company “%2” or “%3”; the first is used. Write its id instead.</source>
        <translation>「%1」可能指公司「%2」或「%3」，現採用前者。請改寫其編號。</translation>
    </message>
    <message>
        <source>“%1” names another currency than its row, %2. The one in the cell is used.</source>
        <translation>「%1」的貨幣與該行的 %2 不同。以單元格中的為準。</translation>
    </message>
    <message numerus="yes">
        <source>%n deals have no kind and are taken as services. Set their kind.</source>
        <translation>
            <numerusform>%n筆交易沒有型別，按服務處理。請設定型別。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weights of %n deals are read as amounts in US dollars. Check them.</source>
        <translation>
            <numerusform>%n筆交易的權重讀作美元金額。請核對。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals have no direction in the file; the company named first is taken as the payer.</source>
        <translation>
            <numerusform>檔案中%n筆交易沒有方向，以先列出的公司為付款方。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities of the kind “%1” are not read.</source>
        <translation>
            <numerusform>未讀取%n個「%1」類實體。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold %n companies in full.</source>
        <translation>
            <numerusform>%1 不能完整儲存%n家公司。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold the %n deals.</source>
        <translation>
            <numerusform>%1 不儲存%n筆交易。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold the %n valuations one by one.</source>
        <translation>
            <numerusform>%1 不逐條儲存%n條估值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold the %n share prices.</source>
        <translation>
            <numerusform>%1 不儲存%n條股價。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold the %n figures of the companies' books.</source>
        <translation>
            <numerusform>%1 不儲存%n條公司財務資料。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n sources by their address or id only.</source>
        <translation>
            <numerusform>%1 只儲存%n個來源的網址或編號。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold the %n reactions of share prices.</source>
        <translation>
            <numerusform>%1 不儲存%n條股價反應。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold title, description, claims, loops and stories (%n).</source>
        <translation>
            <numerusform>%1 不儲存標題、說明、觀點、循環和故事（%n項）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold all saved places of the companies (%n).</source>
        <translation>
            <numerusform>%1 不儲存公司的全部已存位置（%n組）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n deals %1 holds only the last step of their status.</source>
        <translation>
            <numerusform>%1 只儲存%n筆交易的最後一個狀態。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n deals %1 does not hold schedules, quantities, overlaps, disagreements or further notes.</source>
        <translation>
            <numerusform>%1 不儲存%n筆交易的付款計劃、數量、重疊、分歧或其他備註。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n records %1 does not hold what other programs have added.</source>
        <translation>
            <numerusform>%1 不儲存%n條記錄中由其他程式新增的內容。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is to be read as the same as “%2”, which is read; this one is not.</source>
        <translation>「%1」與「%2」要讀作同一項；讀取後者，前者不讀取。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows above the names of the columns are a title and are not read.</source>
        <translation>
            <numerusform>欄名上方的 %n 列是標題，不讀取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>詳細資料</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::IssuesBar</name>
    <message numerus="yes">
        <source>%n notes about this file</source>
        <translation>
            <numerusform>關於此檔案的%n條提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::IssuesDialog</name>
    <message>
        <source>Notes about a file</source>
        <translation>關於檔案的提示</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>問題及處理辦法</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::KeyWords</name>
    <message>
        <source>Space, →, ↓, Page Down, N</source>
        <translation>空白鍵、→、↓、Page Down、N</translation>
    </message>
    <message>
        <source>Next reveal or step</source>
        <translation>下一個揭示或下一步</translation>
    </message>
    <message>
        <source>Shift+Space, ←, ↑, Page Up, Backspace</source>
        <translation>Shift+空白鍵、←、↑、Page Up、退格鍵</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>後退</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>First and last step</source>
        <translation>第一步和最後一步</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>數字，然後 Enter</translation>
    </message>
    <message>
        <source>To that step</source>
        <translation>到那一步</translation>
    </message>
    <message>
        <source>G, Tab</source>
        <translation>G、Tab</translation>
    </message>
    <message>
        <source>All steps, to choose one</source>
        <translation>所有步，從中選擇</translation>
    </message>
    <message>
        <source>B or .</source>
        <translation>B 或 .</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>W or ,</source>
        <translation>W 或 ,</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>白屏</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Freeze what the audience sees</source>
        <translation>凍結觀眾看到的畫面</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Laser pointer</source>
        <translation>雷射筆</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>聚光燈</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Explore the diagram: pan, zoom, select</source>
        <translation>探索圖：平移、縮放、選取</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Speaker's window</source>
        <translation>講者視窗</translation>
    </message>
    <message>
        <source>F, F11</source>
        <translation>F、F11</translation>
    </message>
    <message>
        <source>Full screen or window</source>
        <translation>全螢幕或視窗</translation>
    </message>
    <message>
        <source>+ and -</source>
        <translation>+ 和 -</translation>
    </message>
    <message>
        <source>Larger and smaller notes</source>
        <translation>放大和縮小備註</translation>
    </message>
    <message>
        <source>T, R</source>
        <translation>T、R</translation>
    </message>
    <message>
        <source>Time: start or pause, reset</source>
        <translation>計時：開始或暫停、歸零</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave what is special first, then the presentation</source>
        <translation>先離開特殊狀態，再離開簡報</translation>
    </message>
    <message>
        <source>?, F1</source>
        <translation>?、F1</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>這些按鍵</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Swap the screens of audience and speaker</source>
        <translation>交換觀眾和講者的螢幕</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::LayoutCommand</name>
    <message>
        <source>Places the companies of a network and counts what the picture must not have.</source>
        <translation>排列網路中的公司，並統計圖中不應有的缺陷。</translation>
    </message>
    <message>
        <source>A .caploop file or a built-in network (example:ai-loop-2025-10).</source>
        <translation>.caploop 檔案或內建網路（example:ai-loop-2025-10）。</translation>
    </message>
    <message>
        <source>Print positions and counts as JSON.</source>
        <translation>以 JSON 列印位置和統計。</translation>
    </message>
    <message>
        <source>How many layouts to choose the best from (default 6).</source>
        <translation>從多少個版面配置中擇優（預設 6）。</translation>
    </message>
    <message>
        <source>Write the positions into this .caploop file.</source>
        <translation>將位置寫入此 .caploop 檔案。</translation>
    </message>
    <message>
        <source>--tries wants a number from 1 to 10000.</source>
        <translation>--tries 需要 1 到 10000 之間的數。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>crossings and labels</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 crossings</source>
        <translation>
            <numerusform>%1 處交叉</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 labels without room</source>
        <translation>
            <numerusform>%1 個標籤放不下</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::LegendColumns</name>
    <message>
        <source>Arrows: from the giver</source>
        <translation>箭頭：由給付方指出</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Width: amount in all</source>
        <translation>線寬：總金額</translation>
    </message>
    <message>
        <source>Width: paid to date</source>
        <translation>線寬：迄今已支付</translation>
    </message>
    <message>
        <source>≤: up to; firm part filled</source>
        <translation>≤：上限；確定部分填實</translation>
    </message>
    <message>
        <source>n/d: amount not disclosed</source>
        <translation>未揭露：沒有公布金額</translation>
    </message>
    <message>
        <source>One dot = %1 a year</source>
        <translation>一個圓點 = 每年%1</translation>
    </message>
    <message>
        <source>One dot = %1</source>
        <translation>一個圓點 = %1</translation>
    </message>
    <message>
        <source>Signed, delivered or paid</source>
        <translation>已簽署、交付或支付</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Less than one dot's worth</source>
        <translation>不足一個圓點</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Circle area: value</source>
        <translation>圓面積：估值</translation>
    </message>
    <message>
        <source>Smallest: up to %1</source>
        <translation>最小圓：至多%1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>Deals from %1: %2 of %3</source>
        <translation>%1以上的交易：%3筆中的%2筆</translation>
    </message>
    <message>
        <source>%1 of %2 with a source</source>
        <translation>%2筆中%1筆有來源</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>Width: amount without ceilings</source>
        <translation>線寬：不含上限的金額</translation>
    </message>
    <message>
        <source>Width: firm amount</source>
        <translation>線寬：確定的金額</translation>
    </message>
    <message>
        <source>Runs in circles</source>
        <translation>循環流動</translation>
    </message>
    <message>
        <source>Width: part of the dollar</source>
        <translation>線寬：一美元中的部分</translation>
    </message>
    <message>
        <source>Width: net and circular part</source>
        <translation>線寬：淨額與循環部分</translation>
    </message>
    <message>
        <source>~: about</source>
        <translation>~：約</translation>
    </message>
    <message>
        <source>&gt;: more than</source>
        <translation>&gt;：超過</translation>
    </message>
    <message>
        <source>0 of: nothing of it counts yet</source>
        <translation>中的 0：尚無計入的部分</translation>
    </message>
    <message>
        <source>Nothing of the dollar now</source>
        <translation>此刻沒有這一美元</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未計入</translation>
    </message>
    <message>
        <source>? and |: sources differ</source>
        <translation>? 與 |：來源不一</translation>
    </message>
    <message>
        <source>Ring: part of the dollar there</source>
        <translation>環：在該處的部分</translation>
    </message>
    <message>
        <source>Ring: been there before</source>
        <translation>環：曾經流經該處</translation>
    </message>
    <message>
        <source>No valuation in dollars</source>
        <translation>無美元估值</translation>
    </message>
    <message>
        <source>≤: up to</source>
        <translation>≤：至多</translation>
    </message>
    <message>
        <source>%1 of the dollar</source>
        <translation>一美元中的 %1</translation>
    </message>
    <message numerus="yes">
        <source>Sources: %1; and %n more</source>
        <translation>
            <numerusform>來源：%1；另有 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>Width: net and circular part, all years</source>
        <translation>寬度：淨額與循環部分，所有年份合計</translation>
    </message>
    <message>
        <source>Width: headline amount per year</source>
        <translation>寬度：每年的公佈金額</translation>
    </message>
    <message>
        <source>Higher: pays more on balance</source>
        <translation>位置越高：淨付出越多</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 deals</source>
        <translation>
            <numerusform>%2 筆交易中的 %1 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 disputed</source>
        <translation>
            <numerusform>%1 筆有爭議</numerusform>
        </translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>按%1所知</translation>
    </message>
    <message>
        <source>Money of %1 alone</source>
        <translation>僅%1年的資金</translation>
    </message>
    <message>
        <source>Money of %1 to %2 alone</source>
        <translation>僅%1至%2年的資金</translation>
    </message>
    <message numerus="yes">
        <source>%n deals without known years left out</source>
        <translation>
            <numerusform>略去%n筆年份不明的交易</numerusform>
        </translation>
    </message>
    <message>
        <source>Width: amount in these years</source>
        <translation>線寬：這些年份的金額</translation>
    </message>
    <message numerus="yes">
        <source>%n assumed even</source>
        <comment>deals spread over their years</comment>
        <translation>
            <numerusform>%n筆假定平均</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>符號</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::LensPicture</name>
    <message>
        <source>%1 home</source>
        <translation>%1 流回</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 留存</translation>
    </message>
    <message>
        <source>%1 Deals that the filter hides are counted too.</source>
        <translation>%1被篩選隱藏的交易也計入。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::LensTools</name>
    <message>
        <source>stop %1 of %2</source>
        <translation>第 %1 站，共 %2 站</translation>
    </message>
    <message>
        <source>all rings</source>
        <translation>全部環</translation>
    </message>
    <message>
        <source>ring %1 of %2</source>
        <translation>第 %1 個環，共 %2 個</translation>
    </message>
    <message>
        <source>The company at which the dollar is put in; a click on one in the diagram does the same</source>
        <translation>投入一美元的公司；在圖中點選公司也一樣</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>後退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前進</translation>
    </message>
    <message>
        <source>Watch the dollar go</source>
        <translation>觀看這一美元流動</translation>
    </message>
    <message>
        <source>Show the deals again</source>
        <translation>重新顯示交易</translation>
    </message>
    <message>
        <source>Stop or ring</source>
        <translation>站或環</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::LensWords</name>
    <message>
        <source>Ring %1 of %2: %3 on each leg.</source>
        <comment>number, count, path and amount</comment>
        <translation>第 %1 個環（共 %2 個）：每段 %3。</translation>
    </message>
    <message>
        <source>Of every dollar passing through these companies, %1 have been through the same company before.</source>
        <translation>流經這些公司的每一美元中，有 %1 曾經流經同一家公司。</translation>
    </message>
    <message>
        <source>Of every dollar passing through these companies, at most %1 have been through the same company before.</source>
        <translation>流經這些公司的每一美元中，最多有 %1 曾經流經同一家公司。</translation>
    </message>
    <message>
        <source>One dollar is put in at %1; in the end %2 come home.</source>
        <comment>company, part of the dollar</comment>
        <translation>向%1投入一美元；最終有 %2 流回。</translation>
    </message>
    <message>
        <source>Ring in a circle: the part of its money that has been there before (Finn cycling index).</source>
        <translation>圓內的環：其資金中曾經流經該公司的部分（芬恩循環指數）。</translation>
    </message>
    <message>
        <source>At each stop it splits by the amounts of the company's deals; what a company gets beyond what it pays out stays there.</source>
        <translation>每一站按該公司各筆交易的金額拆分；公司收入超過支出的部分留在那裡。</translation>
    </message>
    <message>
        <source>Net It Out</source>
        <translation>淨額抵消</translation>
    </message>
    <message>
        <source>Cycling Index</source>
        <translation>循環指數</translation>
    </message>
    <message>
        <source>Follow One Dollar</source>
        <translation>跟隨一美元</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>companies of a ring, amount</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no company with the id "%1" in this network.</source>
        <translation>該網路中沒有編號為「%1」的公司。</translation>
    </message>
    <message>
        <source>The amounts of these deals are too large or too strange to be added up. Look for wrong ones with "capital-loop check".</source>
        <translation>這些交易的金額過大或異常，無法相加。請用「capital-loop check」查詢錯誤。</translation>
    </message>
    <message>
        <source>Where a dollar of %1 goes is not known: no deal that it pays has an amount that counts.</source>
        <translation>%1的一美元去向不明：其付款交易均無可計入的金額。</translation>
    </message>
    <message numerus="yes">
        <source>One dollar put in at %1, after %n stops: %2 back home, %3 gone outside or kept, %4 under way.</source>
        <comment>company, parts of the dollar</comment>
        <translation>
            <numerusform>向%1投入一美元，%n站之後：%2已流回，%3流向外部或留存，%4仍在途中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One dollar put in at %1, after %n stops: %2 back home, %3 kept on the way, %4 under way.</source>
        <comment>company, parts of the dollar</comment>
        <translation>
            <numerusform>向%1投入一美元，%n站之後：%2已流回，%3留在沿途公司，%4仍在途中。</numerusform>
        </translation>
    </message>
    <message>
        <source>An upper bound for these amounts: neither revenues and costs outside these deals nor undisclosed amounts are counted.</source>
        <translation>這是就這些金額而言的上限：這些交易之外的收入和成本以及未揭露的金額均未計入。</translation>
    </message>
    <message>
        <source>Going on for ever it would be at %1 %2 times, the start included.</source>
        <comment>company, number</comment>
        <translation>若一直流轉下去，它會到達%1 %2次（含起點）。</translation>
    </message>
    <message>
        <source>%1 of the circular part runs in smaller rings that are not drawn.</source>
        <comment>part of the circular amount</comment>
        <translation>循環部分中有%1在未畫出的較小的環中流動。</translation>
    </message>
    <message>
        <source>Of %1 gross, %2 (%3) runs in circles, shared out over each company's deals in proportion; %4 is net.</source>
        <comment>gross, circular, its share, net</comment>
        <translation>總額 %1 中，%2（%3）在循環（按比例分攤到每家公司的各筆交易），淨額為 %4。</translation>
    </message>
    <message>
        <source>With the deals picked so as to cancel the most, it would be %1 (%2), and no company would pay or get more or less on balance.</source>
        <comment>largest circular, its share</comment>
        <translation>若挑選交易以抵消最多，則為 %1（%2），而各公司的淨收付都不會改變。</translation>
    </message>
    <message>
        <source>How it is shared out is a rule, not a fact (balanced flow forwarding).</source>
        <translation>如何分攤是一種規則，並非事實（均衡流轉法）。</translation>
    </message>
    <message numerus="yes">
        <source>Amounts: %1; %2 deals count.</source>
        <comment>name of an amount basis, number</comment>
        <translation>
            <numerusform>金額：%1；計入 %2 筆交易。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no company yet at which a dollar could be put in.</source>
        <translation>還沒有可以投入一美元的公司。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::LoopSearchBar</name>
    <message>
        <source>Looking for loops …</source>
        <translation>正在查詢循環 …</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新搜尋</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::LoopTableModel</name>
    <message>
        <source>Loop</source>
        <translation>循環</translation>
    </message>
    <message>
        <source>The companies in the order in which the money passes them</source>
        <translation>按資金流經的順序排列的公司</translation>
    </message>
    <message>
        <source>Weakest leg</source>
        <translation>最弱一段</translation>
    </message>
    <message>
        <source>The most that can go all the way round</source>
        <translation>最多能走完一整圈的金額</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>總額</translation>
    </message>
    <message>
        <source>All its legs added up; the same dollar may pass several of them</source>
        <translation>各段相加；同一美元可能流經多段</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>The smallest amount paid on one of its legs so far</source>
        <translation>各段中迄今已付的最小金額</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Round trip: one leg is financing and another one a purchase</source>
        <translation>往返：一段為融資，另一段為採購</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>amount of a loop</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>legs apart in time</source>
        <translation>各段時間不重疊</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>往返</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n 家公司</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all legs</source>
        <translation>各段合計 %1</translation>
    </message>
    <message>
        <source>none paid round</source>
        <translation>尚無一整圈的付款</translation>
    </message>
    <message>
        <source>%1 paid round</source>
        <translation>一整圈已付 %1</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::LoopWords</name>
    <message>
        <source>at most %1</source>
        <translation>最多%1</translation>
    </message>
    <message>
        <source>nothing is known to have been paid all the way round yet</source>
        <translation>據所知尚無資金走完一整圈</translation>
    </message>
    <message>
        <source>at most %1 of it has been paid all the way round</source>
        <translation>其中最多 %1 已付完一整圈</translation>
    </message>
    <message>
        <source>how much can go all the way round is unknown</source>
        <translation>能走完一整圈的金額未知</translation>
    </message>
    <message>
        <source>at most %1, and perhaps less, can go all the way round</source>
        <translation>最多%1（或更少）能走完一整圈</translation>
    </message>
    <message>
        <source>at most %1 can go all the way round</source>
        <translation>最多%1能走完一整圈</translation>
    </message>
    <message>
        <source>%1 puts %3 into %2</source>
        <translation>%1向%2投入%3</translation>
    </message>
    <message>
        <source>%1 pays %2 %3</source>
        <translation>%1向%2支付%3</translation>
    </message>
    <message>
        <source>%1 gives %2 %3</source>
        <translation>%1給予%2%3</translation>
    </message>
    <message>
        <source>%1 gives %2 a right to buy its shares</source>
        <translation>%1給予%2購買其股份的權利</translation>
    </message>
    <message>
        <source>%1 puts an amount that was not disclosed into %2</source>
        <translation>%1向%2投入未揭露的金額</translation>
    </message>
    <message>
        <source>%1 pays %2 an amount that was not disclosed</source>
        <translation>%1向%2支付未揭露的金額</translation>
    </message>
    <message>
        <source>%1 gives %2 an amount that was not disclosed</source>
        <translation>%1給予%2未揭露的金額</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>legs of a loop</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1; %2; %3.</source>
        <comment>legs; bottleneck; paid</comment>
        <translation>%1；%2；%3。</translation>
    </message>
    <message>
        <source>%1 Its legs never run at the same time.</source>
        <translation>%1各段從不在同一時間進行。</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>amount of a loop</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>legs run at the same time</source>
        <translation>各段同時進行</translation>
    </message>
    <message>
        <source>legs never run at the same time</source>
        <translation>各段從不同時進行</translation>
    </message>
    <message>
        <source>dates not known</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>headline</source>
        <comment>amount basis</comment>
        <translation>公佈</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>amount basis</comment>
        <translation>預期</translation>
    </message>
    <message>
        <source>firm</source>
        <comment>amount basis</comment>
        <translation>確定</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>amount basis</comment>
        <translation>已付</translation>
    </message>
    <message>
        <source>The largest figure published, ceilings (“up to”) included</source>
        <translation>已公佈的最大數字，含上限（「最多」）</translation>
    </message>
    <message>
        <source>Without ceilings; the middle of a range</source>
        <translation>不含上限；區間取中值</translation>
    </message>
    <message>
        <source>Signed, delivered or paid; the smallest figure published</source>
        <translation>已簽署、已交付或已付；取已公佈的最小數字</translation>
    </message>
    <message>
        <source>Paid, drawn or delivered so far</source>
        <translation>迄今已付、已提取或已交付</translation>
    </message>
    <message>
        <source>Deals not counted: %1.</source>
        <translation>未計入的交易：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>nothing that counts yet</source>
        <translation>尚未計入的金額</translation>
    </message>
    <message>
        <source>so nothing that counts can go all the way round yet</source>
        <translation>因此尚無可計入的金額能走完一整圈</translation>
    </message>
    <message>
        <source>Of %1 in the loops, %4 is promise and %2 is firm; %3 has been paid.</source>
        <translation>循環中的%1裡，%4仍是承諾，%2 是確定的；已支付 %3。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between publisher, date and address</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>無來源</translation>
    </message>
    <message>
        <source>%1 → %2, %3: %4</source>
        <comment>payer, payee, amount, sources</comment>
        <translation>%1 → %2，%3：%4</translation>
    </message>
    <message>
        <source>%1 gives %2 an amount that cannot be counted here</source>
        <translation>%1給%2一筆在此無法計入的金額</translation>
    </message>
    <message>
        <source>Basis: %1. %2.</source>
        <comment>name of an amount basis, what it counts</comment>
        <translation>口徑：%1。%2。</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>截至%1。</translation>
    </message>
    <message>
        <source>As of no stated day.</source>
        <translation>未註明日期。</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>來源：</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>%1 (disputed)</source>
        <translation>%1（有爭議）</translation>
    </message>
    <message numerus="yes">
        <source>%1 lapsed</source>
        <translation>
            <numerusform>%1 筆已失效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not disclosed</source>
        <translation>
            <numerusform>%1 筆未揭露</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rights</source>
        <translation>
            <numerusform>%1 筆權利</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contained in a larger deal</source>
        <translation>
            <numerusform>%1 筆包含在更大的交易中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without a source</source>
        <translation>
            <numerusform>%1 筆沒有來源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without known dates</source>
        <translation>
            <numerusform>%1 筆日期未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in another currency</source>
        <translation>
            <numerusform>%1 筆為其他貨幣</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 negative</source>
        <translation>
            <numerusform>%1 筆為負數</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from a company to itself</source>
        <translation>
            <numerusform>%1 筆為公司與自身的交易</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::LoopsPanel</name>
    <message>
        <source>Choose a loop to see it in the diagram. Left and right go through its legs.</source>
        <translation>選擇一個循環，即可在圖中檢視。用左右方向鍵逐段瀏覽。</translation>
    </message>
    <message>
        <source>Leg %1 of %2: %3.</source>
        <comment>number, count, who pays whom what</comment>
        <translation>第 %1 段，共 %2 段：%3。</translation>
    </message>
    <message>
        <source>Looking for loops …</source>
        <translation>正在尋找循環 …</translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>顯示 %1 個，共%2</translation>
    </message>
    <message>
        <source>Certainty: &lt;b&gt;%1&lt;/b&gt;. %2.</source>
        <comment>name of an amount basis, what it counts</comment>
        <translation>確定程度：&lt;b&gt;%1&lt;/b&gt;。%2。</translation>
    </message>
    <message>
        <source>Loops through a company</source>
        <translation>經過某公司的循環</translation>
    </message>
    <message>
        <source>Companies at most:</source>
        <translation>公司數上限：</translation>
    </message>
    <message>
        <source>Largest weakest leg first</source>
        <translation>最弱一段由大到小</translation>
    </message>
    <message>
        <source>Largest total first</source>
        <translation>總額由大到小</translation>
    </message>
    <message>
        <source>Most paid first</source>
        <translation>已付由多到少</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名稱</translation>
    </message>
    <message>
        <source>Order of the loops</source>
        <translation>循環的順序</translation>
    </message>
    <message>
        <source>Copy sentence</source>
        <translation>複製句子</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>循環</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確定程度</translation>
    </message>
    <message>
        <source>Round trips only</source>
        <translation>僅往返</translation>
    </message>
    <message>
        <source>Round trip: one leg is financing and another one a purchase</source>
        <translation>往返：一段為融資，另一段為採購</translation>
    </message>
    <message>
        <source>The sentence is on the clipboard, with its basis, day and sources.</source>
        <translation>句子已複製到剪貼簿，附金額口徑、日期和來源。</translation>
    </message>
    <message>
        <source>For %1 of them the amount is not known.</source>
        <translation>其中 %1 個的金額未知。</translation>
    </message>
    <message>
        <source>The search was stopped; no loops are shown.</source>
        <translation>搜尋已停止；未顯示任何循環。</translation>
    </message>
    <message numerus="yes">
        <source>The search was stopped; the loops found before are shown (%1, at most %n companies).</source>
        <comment>with the name of their amount basis</comment>
        <translation>
            <numerusform>搜尋已停止；顯示的是此前找到的循環（%1，最多 %n 家公司）。</numerusform>
        </translation>
    </message>
    <message>
        <source>No company has “%1” in one of its names or its ticker.</source>
        <translation>沒有公司的名稱或程式碼包含「%1」。</translation>
    </message>
    <message>
        <source>Any of a company's names, or its ticker</source>
        <translation>公司的任一名稱或股票程式碼</translation>
    </message>
    <message numerus="yes">
        <source>%1 of its deals are hidden by the filter; clear it to see them.</source>
        <translation>
            <numerusform>其中 %1 筆交易被篩選隱藏；清除篩選即可看到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 loops carry money on this basis (%3); the grey ones below the line do not.</source>
        <translation>
            <numerusform>按此口徑（%3），%2 個循環中有 %1 個有資金流動；線下灰色的沒有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 loops</source>
        <translation>
            <numerusform>%1 個循環</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %1 loops</source>
        <translation>
            <numerusform>至少 %1 個循環</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Speed: %1 times</source>
        <translation>速度：%1倍</translation>
    </message>
    <message>
        <source>No browser could be opened; the address was copied: %1</source>
        <translation>無法開啟瀏覽器；網址已複製：%1</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::MarkLabel</name>
    <message>
        <source>%1 from close to close</source>
        <comment>figures of a move</comment>
        <translation>收盤到收盤 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a deal, its amount and what has been paid</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a company and why no move of it is known</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A coincidence in time is not a cause.</source>
        <translation>時間上的巧合不等於因果。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::MinimumBox</name>
    <message>
        <source>All amounts</source>
        <translation>全部金額</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>an amount</comment>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>Deals below this amount are hidden, and with them those without a published amount.</source>
        <translation>低於此金額的交易將被隱藏，未公布金額的交易也一併隱藏。</translation>
    </message>
    <message>
        <source>Smallest amount</source>
        <translation>最小金額</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::MomentOptionWords</name>
    <message>
        <source>The day shown: which deals run or have ended, and valuations (default: the network's day).</source>
        <translation>顯示的日期：哪些交易生效或已結束，以及估值（預設：網路的日期）。</translation>
    </message>
    <message>
        <source>Only what was public on this day (default: all that is known).</source>
        <translation>僅顯示當日已公開的內容（預設：已知的全部）。</translation>
    </message>
    <message>
        <source>Only the money that falls on these years by each deal's schedule, as 2027 or 2027-2030.</source>
        <translation>僅計按各交易時間安排落在這些年份的資金，如 2027 或 2027-2030。</translation>
    </message>
    <message>
        <source>--%1 %2 is not understood: type a day, as 2025-10-31.</source>
        <translation>無法理解 --%1 %2：請輸入日期，如 2025-10-31。</translation>
    </message>
    <message>
        <source>--years %1 is not understood: type a year or two, as 2027 or 2027-2030.</source>
        <translation>無法理解 --years %1：請輸入一個或兩個年份，如 2027 或 2027-2030。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::MotionOptionWords</name>
    <message>
        <source>A picture that moves, and ends as it began: .svg, .webp, .gif, .apng; .mp4 and .webm where ffmpeg is installed.</source>
        <translation>首尾相接的動態圖片：.svg、.webp、.gif、.apng；安裝了 ffmpeg 時還可用 .mp4 和 .webm。</translation>
    </message>
    <message>
        <source>Moving: the length of the loop, from 1 to 60 (default 6).</source>
        <translation>動態圖片：循環的時長（秒），1 到 60（預設 6）。</translation>
    </message>
    <message>
        <source>Moving: frames a second, from 1 to 60 (default 30; a GIF has at most 50).</source>
        <translation>動態圖片：每秒格數，1 到 60（預設 30；GIF 最多 50）。</translation>
    </message>
    <message>
        <source>--seconds and --fps go with --animate.</source>
        <translation>--seconds 和 --fps 須與 --animate 一起使用。</translation>
    </message>
    <message>
        <source>--at and --animate exclude each other.</source>
        <translation>--at 與 --animate 不能同時使用。</translation>
    </message>
    <message>
        <source>--seconds %1 is not understood: type a number from 1 to 60.</source>
        <translation>無法理解 --seconds %1：請輸入 1 到 60 的數字。</translation>
    </message>
    <message>
        <source>--fps %1 is not understood: type a whole number from 1 to 60.</source>
        <translation>無法理解 --fps %1：請輸入 1 到 60 的整數。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::MoveCompaniesCommand</name>
    <message>
        <source>Move company</source>
        <translation>移動公司</translation>
    </message>
    <message numerus="yes">
        <source>Move %n companies</source>
        <translation>
            <numerusform>移動%n家公司</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::NearestWord</name>
    <message>
        <source>Did you mean "%1"?</source>
        <translation>您是否想輸入 "%1"？</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::NetworkDialog</name>
    <message>
        <source>“%1” is no day. Type it as 2025-10-31.</source>
        <translation>「%1」不是日期。請按 2025-10-31 的形式輸入。</translation>
    </message>
    <message>
        <source>Change properties</source>
        <translation>更改屬性</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::NetworkEditor</name>
    <message>
        <source>New Company</source>
        <translation>新建公司</translation>
    </message>
    <message>
        <source>New Deal</source>
        <translation>新建交易</translation>
    </message>
    <message>
        <source>Edit Company</source>
        <translation>編輯公司</translation>
    </message>
    <message>
        <source>Edit Deal</source>
        <translation>編輯交易</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n of the selection?</source>
        <translation>
            <numerusform>刪除所選的 %n 項？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n deals</source>
        <translation>
            <numerusform>刪除 %n 筆交易</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n companies</source>
        <translation>
            <numerusform>刪除 %n 家公司</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete companies and deals</source>
        <translation>刪除公司和交易</translation>
    </message>
    <message>
        <source>Valuations…</source>
        <translation>估值…</translation>
    </message>
    <message numerus="yes">
        <source>Deleted. %n steps of stories have lost something by it; Undo brings it back.</source>
        <translation>
            <numerusform>已刪除。故事中有 %n 步因此缺少內容；可復原。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::NetworkExporter</name>
    <message>
        <source>Table of deals</source>
        <translation>交易表</translation>
    </message>
    <message>
        <source>Table of companies</source>
        <translation>公司表</translation>
    </message>
    <message>
        <source>Table of valuations</source>
        <translation>估值表</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>資料表</translation>
    </message>
    <message>
        <source>Table of sources</source>
        <translation>來源表</translation>
    </message>
    <message>
        <source>Excel workbook, a sheet for each table</source>
        <translation>Excel 工作簿，每表一頁</translation>
    </message>
    <message>
        <source>Plain JSON</source>
        <translation>普通 JSON</translation>
    </message>
    <message>
        <source>Export Data</source>
        <translation>匯出資料</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在寫入%1…</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>無法寫入%1。</translation>
    </message>
    <message>
        <source>This format does not hold everything. The network itself stays as it is.</source>
        <translation>此格式無法容納全部內容。網路本身保持不變。</translation>
    </message>
    <message>
        <source>Write It So</source>
        <translation>仍然寫入</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::NetworkPage</name>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>With a source</source>
        <translation>有來源</translation>
    </message>
    <message>
        <source>Valuations</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Shown as of</source>
        <translation>資料截至</translation>
    </message>
    <message>
        <source>How certain the deals are</source>
        <translation>交易的確定程度</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>未經證實</translation>
    </message>
    <message>
        <source>Untitled network</source>
        <translation>未命名網路</translation>
    </message>
    <message>
        <source>Loops that are told of</source>
        <translation>人們談論的循環</translation>
    </message>
    <message>
        <source>What people say</source>
        <translation>各方說法</translation>
    </message>
    <message>
        <source>Shown beside the network, never counted.</source>
        <translation>列於網路之外，絕不計入。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 deals</source>
        <translation>
            <numerusform>%2筆交易中的%1筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deals</source>
        <translation>
            <numerusform>%1筆交易</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 notes about this file</source>
        <translation>
            <numerusform>關於此檔案的 %1 條提示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::OptionWords</name>
    <message>
        <source>Size in pixels (default 1920x1080).</source>
        <translation>圖片尺寸，以像素計（預設 1920x1080）。</translation>
    </message>
    <message>
        <source>Size on paper in millimetres, with --dpi.</source>
        <translation>紙上尺寸，以公釐計，與 --dpi 合用。</translation>
    </message>
    <message>
        <source>Pixels for an inch of paper (default 300 with --mm).</source>
        <translation>每英吋像素數（與 --mm 合用時預設 300）。</translation>
    </message>
    <message>
        <source>light, dark or high-contrast (default light).</source>
        <translation>light（淺色）、dark（深色）或 high-contrast（高對比度），預設 light。</translation>
    </message>
    <message>
        <source>en, zh-Hans or zh-Hant (default en).</source>
        <translation>en、zh-Hans 或 zh-Hant（預設 en）。</translation>
    </message>
    <message>
        <source>Only deals from this amount in dollars: 10bn, 500m, 2e9; 0 shows all (default: what is legible).</source>
        <translation>只顯示不低於此美元金額的交易，如 10bn、500m、2e9；0 為全部顯示（預設：以清晰可讀為準）。</translation>
    </message>
    <message>
        <source>Title instead of the network's.</source>
        <translation>替代網路自身標題的標題。</translation>
    </message>
    <message>
        <source>--%1 %2 is not understood: %3.</source>
        <translation>無法識別 --%1 %2：%3。</translation>
    </message>
    <message>
        <source>Name a file, or a built-in network such as example:ai-loop-2025-10.</source>
        <translation>請指定一個檔案，或一個內建網路，如 example:ai-loop-2025-10。</translation>
    </message>
    <message>
        <source>Only one file at a time.</source>
        <translation>一次只能處理一個檔案。</translation>
    </message>
    <message>
        <source>--size and --mm exclude each other.</source>
        <translation>--size 與 --mm 不能同時使用。</translation>
    </message>
    <message>
        <source>type a number from 10 to 4800</source>
        <translation>請輸入 10 到 4800 之間的數</translation>
    </message>
    <message>
        <source>type width x height, as 1920x1080</source>
        <translation>請輸入寬 x 高，如 1920x1080</translation>
    </message>
    <message>
        <source>type light, dark or high-contrast</source>
        <translation>請輸入 light、dark 或 high-contrast</translation>
    </message>
    <message>
        <source>type en, zh-Hans or zh-Hant</source>
        <translation>請輸入 en、zh-Hans 或 zh-Hant</translation>
    </message>
    <message>
        <source>type an amount in dollars, as 10bn, 500m or 2e9</source>
        <translation>請輸入美元金額，如 10bn、500m 或 2e9</translation>
    </message>
    <message>
        <source>What width and dots mean: headline (default), expected, firm, paid or per-year.</source>
        <translation>寬度和圓點的含義：headline（公佈，預設）、expected（預期）、firm（確定）、paid（已付）或 per-year（每年）。</translation>
    </message>
    <message>
        <source>type headline, expected, firm, paid or per-year</source>
        <translation>請輸入 headline、expected、firm、paid 或 per-year</translation>
    </message>
    <message>
        <source>--show: there is no number %1; the last is %2.</source>
        <translation>--show：沒有編號 %1；最後一個是 %2。</translation>
    </message>
    <message>
        <source>balanced, circle, radial, spring, force, large, flow or payers (default: positions of the file, else balanced).</source>
        <translation>balanced、circle、radial、spring、force、large、flow 或 payers（預設：檔案中的位置，否則為 balanced）。</translation>
    </message>
    <message>
        <source>deals (default), net (what runs in circles apart; net@2: the second ring alone), cycling, or dollar:COMPANY@STOP (where a dollar put in at the company is after so many stops).</source>
        <translation>deals（預設）、net（單獨顯示循環部分；net@2：只亮第二個環）、cycling，或 dollar:公司@站數（向該公司投入的一美元在若干站之後的去向）。</translation>
    </message>
    <message>
        <source>type balanced, circle, radial, spring, force, large, flow or payers</source>
        <translation>請輸入 balanced、circle、radial、spring、force、large、flow 或 payers</translation>
    </message>
    <message>
        <source>type deals, net, cycling or dollar:nvidia@3</source>
        <translation>請輸入 deals、net、cycling 或 dollar:nvidia@3</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::PageWords</name>
    <message>
        <source>Where sources disagree</source>
        <translation>來源不一致之處</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>已選取</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Day of the announcement</source>
        <translation>公佈日期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Who gives and who gets</source>
        <translation>付出方與接收方</translation>
    </message>
    <message>
        <source>no address on record</source>
        <translation>未記錄網址</translation>
    </message>
    <message>
        <source>Shown here</source>
        <translation>此處所示</translation>
    </message>
    <message>
        <source>Another source says</source>
        <translation>另一來源的說法</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::Patience</name>
    <message>
        <source>Stop Waiting</source>
        <translation>停止等待</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::PictureOutput</name>
    <message>
        <source>The picture was copied.</source>
        <translation>圖片已複製。</translation>
    </message>
    <message>
        <source>The picture was sent to the printer.</source>
        <translation>圖片已傳送到印表機。</translation>
    </message>
    <message>
        <source>The printer did not take the picture.</source>
        <translation>印表機沒有接受這張圖片。</translation>
    </message>
    <message>
        <source>The picture is being drawn…</source>
        <translation>正在繪製圖片…</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::PinCommand</name>
    <message>
        <source>Pin company</source>
        <translation>固定公司</translation>
    </message>
    <message numerus="yes">
        <source>Pin %n companies</source>
        <translation>
            <numerusform>固定%n家公司</numerusform>
        </translation>
    </message>
    <message>
        <source>Release company</source>
        <translation>取消固定公司</translation>
    </message>
    <message numerus="yes">
        <source>Release %n companies</source>
        <translation>
            <numerusform>取消固定%n家公司</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::PreferencesDialog</name>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::PresenterWindow</name>
    <message>
        <source>Speaker: %1</source>
        <translation>講者：%1</translation>
    </message>
    <message>
        <source>This step has no notes.</source>
        <translation>這一步沒有備註。</translation>
    </message>
    <message>
        <source>The end.</source>
        <translation>結束。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>(revealed %1 of %2)</source>
        <translation>（已揭示 %1 / %2）</translation>
    </message>
    <message>
        <source>→ %1?</source>
        <comment>step to go to with Enter</comment>
        <translation>→ %1？</translation>
    </message>
    <message>
        <source>Now (the audience sees step %1, frozen)</source>
        <translation>目前（觀眾看到的是凍結的第 %1 步）</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>落後</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>超前</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::RatioPart</name>
    <message>
        <source>%1, of it firm: %2</source>
        <comment>money with ceilings, money without</comment>
        <translation>%1，其中確定的：%2</translation>
    </message>
    <message>
        <source>%1 of the revenue of %2 (%3); firm: %4</source>
        <comment>share, period, revenue, firm share</comment>
        <translation>相當於 %2 收入（%3）的 %1；確定的：%4</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>the other company, the amount and the kind of a deal</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1; firm: %2</source>
        <comment>shares of a backlog</comment>
        <translation>%1；確定的：%2</translation>
    </message>
    <message>
        <source>Of %1 on %2 (%3); an order need not be in it.</source>
        <comment>backlog, day, its name</comment>
        <translation>佔 %2 的 %1（%3）；訂單未必都在其中。</translation>
    </message>
    <message>
        <source>Orders beside the backlog</source>
        <translation>訂單與積壓訂單之比</translation>
    </message>
    <message>
        <source>Financing given to its own customers</source>
        <translation>向自己的客戶提供的融資</translation>
    </message>
    <message>
        <source>Promised for goods and services</source>
        <translation>承諾支付的貨款與服務費</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a share</comment>
        <translation>不足 %1</translation>
    </message>
    <message>
        <source>Not set against revenue: no revenue of a whole year in %1 is on record.</source>
        <comment>a currency</comment>
        <translation>未與營收相比：沒有以 %1 計的全年營收記錄。</translation>
    </message>
    <message>
        <source>Not counted, as no amount is known:</source>
        <translation>未計入（金額未知）：</translation>
    </message>
    <message>
        <source>%1: %2 of the revenue of %3</source>
        <comment>money, share, period</comment>
        <translation>%1：佔 %3 營收的 %2</translation>
    </message>
    <message>
        <source>No year known</source>
        <translation>年份未知</translation>
    </message>
    <message>
        <source>The same by year</source>
        <translation>按年份</translation>
    </message>
    <message>
        <source>With ceilings; assumed to be even over the term where no schedule is known.</source>
        <translation>含上限；無付款計劃者按期限平均計算。</translation>
    </message>
    <message>
        <source>Concentration of its customers' known orders: %1 of 10,000 (Herfindahl-Hirschman index; above 1,800 counts as highly concentrated).</source>
        <translation>客戶已知訂單的集中度：%1（滿分 10,000，赫芬達爾-赫希曼指數；高於 1,800 視為高度集中）。</translation>
    </message>
    <message>
        <source>%1: %2 of market value on %3, %4 a dollar</source>
        <comment>company, gain, deal's amount, ratio</comment>
        <translation>%1：市值 +%2，交易額 %3，每美元 %4</translation>
    </message>
    <message>
        <source>Market value gained beside deals</source>
        <translation>交易帶來的市值增量</translation>
    </message>
    <message>
        <source>On the news of the deal; other news of that day may lie behind it.</source>
        <translation>交易訊息公佈時的變動；也可能由當天其他訊息引起。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::RecordDialog</name>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>https://… or chosen from the network's sources</source>
        <translation>https://… 或從本網路的來源中選擇</translation>
    </message>
    <message>
        <source>Fill in a field first.</source>
        <translation>請先填寫一項。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::RecordTableModel</name>
    <message>
        <source>Add to %1</source>
        <translation>新增到%1</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n rows of %1</source>
        <translation>
            <numerusform>複製「%1」中的 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n rows of %1</source>
        <translation>
            <numerusform>刪除「%1」中的 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>貼上的內容</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>剪貼簿上沒有表格。</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>貼上到%1</translation>
    </message>
    <message>
        <source>%1 rows added, %2 changed, %3 as they were, %4 left out.</source>
        <translation>新增 %1 行，更改 %2 行，%3 行未變，略去 %4 行。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows pasted.</source>
        <translation>
            <numerusform>已貼上 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear cells of %1</source>
        <translation>清空「%1」的單元格</translation>
    </message>
    <message>
        <source>Change %1 in %2</source>
        <translation>更改「%2」中的%1</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::RecoveryDialog</name>
    <message>
        <source>Untitled network</source>
        <translation>未命名的網路</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>從未儲存</translation>
    </message>
    <message>
        <source>Made from the example “%1”</source>
        <translation>由示例「%1」改成</translation>
    </message>
    <message numerus="yes">
        <source>%n companies added</source>
        <translation>
            <numerusform>新增%n家公司</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies changed</source>
        <translation>
            <numerusform>修改%n家公司</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies removed</source>
        <translation>
            <numerusform>移除%n家公司</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals added</source>
        <translation>
            <numerusform>新增%n筆交易</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals changed</source>
        <translation>
            <numerusform>修改%n筆交易</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals removed</source>
        <translation>
            <numerusform>移除%n筆交易</numerusform>
        </translation>
    </message>
    <message>
        <source>places, sources, valuations or texts changed</source>
        <translation>位置、來源、估值或文字有改動</translation>
    </message>
    <message>
        <source>The file itself cannot be read any more. This copy holds %1 and %2.</source>
        <comment>a number of companies, a number of deals</comment>
        <translation>檔案本身已無法讀取。此副本含有%1和%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n家公司</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n筆交易</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not saved: %1.</source>
        <comment>what was done</comment>
        <translation>未儲存：%1。</translation>
    </message>
    <message>
        <source>Differs from what is saved: %1.</source>
        <comment>what was done</comment>
        <translation>與已儲存的內容不同：%1。</translation>
    </message>
    <message>
        <source>The file has been changed since it was opened there.</source>
        <translation>檔案自在該視窗開啟之後已被更改。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time</comment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Shows it as unsaved changes of %1; nothing is written until you save.</source>
        <translation>作為 %1 的未儲存更改顯示；儲存之前不會寫入任何內容。</translation>
    </message>
    <message>
        <source>Shows it as unsaved changes; nothing is written until you save.</source>
        <translation>作為未儲存的更改顯示；儲存之前不會寫入任何內容。</translation>
    </message>
    <message>
        <source>A recovery copy is damaged and could not be read. It was kept as %1.</source>
        <translation>一份恢復副本已損壞，無法讀取。已保留為 %1。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ScreenChoices</name>
    <message>
        <source>The Other Screen, If There Is One</source>
        <translation>另一個螢幕（如果有）</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <comment>screen's name, width, height</comment>
        <translation>%1（%2 × %3）</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Walk from company to company along the deals</source>
        <translation>沿交易在公司之間移動</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向鍵</translation>
    </message>
    <message>
        <source>Walk through the deals</source>
        <translation>逐筆瀏覽交易</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Centre what is selected</source>
        <translation>將所選內容置中</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter 鍵</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>以游標為中心縮放</translation>
    </message>
    <message>
        <source>Mouse wheel, pinch</source>
        <translation>滑鼠滾輪、雙指捏合</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>移動圖片</translation>
    </message>
    <message>
        <source>Drag the ground, two fingers</source>
        <translation>拖曳背景、雙指滑動</translation>
    </message>
    <message>
        <source>Move a company and pin it there</source>
        <translation>移動公司並固定</translation>
    </message>
    <message>
        <source>Drag the company</source>
        <translation>拖曳公司</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::SourceTableModel</name>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>簡稱</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>釋出者</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>%1 deals, companies, valuations and figures name them as a source. Undo brings it back.</source>
        <translation>有 %1 筆交易、公司、估值和資料以其為來源。撤銷可恢復。</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>新來源</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::StatusLine</name>
    <message>
        <source>Placing the companies…</source>
        <translation>正在排列公司…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The pictures were written to the folder %1.</source>
        <translation>圖片已寫入資料夾 %1。</translation>
    </message>
    <message>
        <source>%1 was written to the folder %2.</source>
        <translation>%1 已寫入資料夾 %2。</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>開啟資料夾</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::StoryExportDialog</name>
    <message>
        <source>PDF, a step a page</source>
        <translation>PDF，每頁一步</translation>
    </message>
    <message>
        <source>PDF with the speaker's notes</source>
        <translation>PDF，附講者備註</translation>
    </message>
    <message>
        <source>Numbered PNG pictures</source>
        <translation>編號的 PNG 圖片</translation>
    </message>
    <message>
        <source>Numbered SVG drawings</source>
        <translation>編號的 SVG 圖形</translation>
    </message>
    <message>
        <source>Web page (HTML), offline</source>
        <translation>網頁 (HTML)，可離線開啟</translation>
    </message>
    <message>
        <source>Web page with the speaker's notes</source>
        <translation>網頁，附講者備註</translation>
    </message>
    <message>
        <source>MP4 film</source>
        <translation>MP4 影片</translation>
    </message>
    <message>
        <source>WebM film</source>
        <translation>WebM 影片</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Pixels of your own</source>
        <translation>自訂像素</translation>
    </message>
    <message numerus="yes">
        <source>All %n steps; some as 1-3, 5</source>
        <translation>
            <numerusform>全部 %n 步；部分如 1-3, 5</numerusform>
        </translation>
    </message>
    <message>
        <source>Films are made by the program ffmpeg, which was not found. Install it to write them (Debian and Ubuntu: sudo apt install ffmpeg).</source>
        <translation>影片由 ffmpeg 程式產生，但找不到該程式。請安裝後再匯出影片（Debian 和 Ubuntu：sudo apt install ffmpeg）。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>篇幅</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n 張圖片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1，約 %2</translation>
    </message>
    <message>
        <source>Composing the pages. %1</source>
        <translation>正在排版頁面。%1</translation>
    </message>
    <message>
        <source>The story was not written: it was cancelled.</source>
        <translation>已取消，未寫入故事。</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <translation>圖片所在的資料夾</translation>
    </message>
    <message>
        <source>The folder already has pictures of these numbers. Replace them?</source>
        <translation>資料夾中已有這些編號的圖片。要取代嗎？</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>資料夾：</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::StoryExporter</name>
    <message>
        <source>This network has no story to export yet.</source>
        <translation>此網路還沒有可匯出的故事。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::StoryFileWords</name>
    <message>
        <source>Sources contest this amount.</source>
        <translation>各來源對此金額說法不一。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::StoryPage</name>
    <message>
        <source>%1, %2</source>
        <comment>publisher, date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Sources: %1; and %n more</source>
        <translation>
            <numerusform>來源：%1；另有 %n 家</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::StoryPanel</name>
    <message>
        <source>Add a step</source>
        <translation>新增一步</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Take over the view</source>
        <translation>採用目前檢視</translation>
    </message>
    <message>
        <source>Change a step's camera</source>
        <translation>變更步驟鏡頭</translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>移動一步</translation>
    </message>
    <message>
        <source>Duplicate a step</source>
        <translation>複製一步</translation>
    </message>
    <message>
        <source>Delete a step</source>
        <translation>刪除一步</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>新故事</translation>
    </message>
    <message>
        <source>Add a story</source>
        <translation>新增故事</translation>
    </message>
    <message>
        <source>Rename a story</source>
        <translation>重新命名故事</translation>
    </message>
    <message>
        <source>Delete a story</source>
        <translation>刪除故事</translation>
    </message>
    <message>
        <source>Rename the Story</source>
        <translation>重新命名故事</translation>
    </message>
    <message>
        <source>Title of the story:</source>
        <translation>故事標題：</translation>
    </message>
    <message>
        <source>Change a step's sources</source>
        <translation>變更步驟來源</translation>
    </message>
    <message>
        <source>Untitled story</source>
        <translation>未命名的故事</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Untitled step</source>
        <translation>未命名的步驟</translation>
    </message>
    <message>
        <source>Add a Step</source>
        <translation>新增一步</translation>
    </message>
    <message>
        <source>Add a step from the view: what the window shows now, behind the chosen step</source>
        <translation>由檢視新增一步：視窗現在顯示的內容，放在所選步驟之後</translation>
    </message>
    <message>
        <source>Take Over the View</source>
        <translation>採用目前檢視</translation>
    </message>
    <message>
        <source>Take over the view: the chosen step shows what the window shows now</source>
        <translation>採用目前檢視：所選步驟改為顯示視窗現在的內容</translation>
    </message>
    <message>
        <source>Duplicate the Step</source>
        <translation>複製此步</translation>
    </message>
    <message>
        <source>Duplicate the step</source>
        <translation>複製此步</translation>
    </message>
    <message>
        <source>Delete the Step</source>
        <translation>刪除此步</translation>
    </message>
    <message>
        <source>Delete the step</source>
        <translation>刪除此步</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Show in the Window</source>
        <translation>在視窗中顯示</translation>
    </message>
    <message>
        <source>Show the step in the window (a double click does the same)</source>
        <translation>在視窗中顯示此步（連按兩下亦可）</translation>
    </message>
    <message>
        <source>Present from Here</source>
        <translation>從此步開始放映</translation>
    </message>
    <message>
        <source>Present from the chosen step</source>
        <translation>從所選步驟開始放映</translation>
    </message>
    <message>
        <source>New Story</source>
        <translation>新故事</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Delete the Story</source>
        <translation>刪除故事</translation>
    </message>
    <message>
        <source>There is no step yet. Make the picture as it shall be told: select what is to be lit, zoom, choose a day, a filter or one of View &gt; Show. Then add a step from the view. Drag steps to change their order; every change can be undone.</source>
        <translation>還沒有步驟。先把圖調成要講的樣子：選取要點亮的內容，縮放，選擇日期、篩選或「檢視 &gt; 顯示」中的一項，然後將目前檢視加為一步。拖曳步驟可改變順序；每項變更都可復原。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::StoryStepForm</name>
    <message>
        <source>Change a step's title</source>
        <translation>變更步驟標題</translation>
    </message>
    <message>
        <source>Change a step's text</source>
        <translation>變更步驟文字</translation>
    </message>
    <message>
        <source>Change a step's notes</source>
        <translation>變更步驟備註</translation>
    </message>
    <message>
        <source>Change a step's question</source>
        <translation>變更步驟提問</translation>
    </message>
    <message>
        <source>Change a step's camera</source>
        <translation>變更步驟鏡頭</translation>
    </message>
    <message>
        <source>Change a step's chart</source>
        <translation>變更步驟圖表</translation>
    </message>
    <message>
        <source>Change how a step comes</source>
        <translation>變更步驟的切換方式</translation>
    </message>
    <message>
        <source>Change how the deals of a step come</source>
        <translation>變更步驟中交易的出現方式</translation>
    </message>
    <message>
        <source>Change how long a step stays</source>
        <translation>變更步驟停留時間</translation>
    </message>
    <message>
        <source>as long as its text takes: %1 s</source>
        <translation>依文字長度：%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n sources…</source>
        <translation>
            <numerusform>%n 個來源…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lit, so nothing fades.</source>
        <translation>沒有點亮任何內容，因此沒有淡化。</translation>
    </message>
    <message>
        <source>Lit: %1.</source>
        <translation>點亮：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Lit: %n deals of %1.</source>
        <translation>
            <numerusform>點亮：%1 的 %n 筆交易。</numerusform>
        </translation>
    </message>
    <message>
        <source>In force on %1.</source>
        <translation>%1生效。</translation>
    </message>
    <message>
        <source>As known on %1.</source>
        <translation>截至%1已知。</translation>
    </message>
    <message>
        <source>Money of %1 to %2.</source>
        <translation>%1 至 %2 年的資金。</translation>
    </message>
    <message>
        <source>Deals from %1.</source>
        <translation>%1起的交易。</translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation>顯示：%1。</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation>整幅圖</translation>
    </message>
    <message>
        <source>near to what is lit</source>
        <translation>靠近點亮部分</translation>
    </message>
    <message>
        <source>as the window looks now</source>
        <translation>與視窗現在相同</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>valuations</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>around an announcement</source>
        <translation>公告前後</translation>
    </message>
    <message>
        <source>money by year</source>
        <translation>各年資金</translation>
    </message>
    <message>
        <source>flying there</source>
        <translation>鏡頭移動</translation>
    </message>
    <message>
        <source>fading</source>
        <translation>淡入淡出</translation>
    </message>
    <message>
        <source>a cut</source>
        <translation>直接切換</translation>
    </message>
    <message>
        <source>are there at once</source>
        <translation>一開始就在</translation>
    </message>
    <message>
        <source>come together, when asked for</source>
        <translation>按鍵後一起出現</translation>
    </message>
    <message>
        <source>come one by one</source>
        <translation>逐一出現</translation>
    </message>
    <message>
        <source>come in groups</source>
        <translation>分組出現</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Lit: the loop %1.</source>
        <translation>點亮：循環 %1。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::StorySteps</name>
    <message numerus="yes">
        <source>“%1” does not name steps. Write their numbers, from 1 to %n, as 1-4 or 2,5.</source>
        <translation>
            <numerusform>「%1」不是步驟編號。請寫 1 到 %n 的編號，例如 1-4 或 2,5。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no step %1: the story has %n steps. Write their numbers, from 1 to %n, as 1-4 or 2,5.</source>
        <translation>
            <numerusform>沒有第 %1 步：這個故事共 %n 步。請寫 1 到 %n 的編號，例如 1-4 或 2,5。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::StoryTalk</name>
    <message>
        <source>This network has no story to present yet. Show the dock “Story” and add a step from the view.</source>
        <translation>此網路還沒有可簡報的故事。請開啟「故事」面板，從檢視新增一步。</translation>
    </message>
    <message>
        <source>A presentation is running</source>
        <translation>正在簡報</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::StoryWords</name>
    <message>
        <source>This network has no story.</source>
        <translation>此網路沒有故事。</translation>
    </message>
    <message>
        <source>There is no story “%1”. There are: %2.</source>
        <translation>沒有故事「%1」。現有：%2。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::SvgDocument</name>
    <message>
        <source>Ground</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>走勢圖</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Title and legend</source>
        <translation>標題與圖例</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>圓點</translation>
    </message>
    <message>
        <source>Rings at the companies</source>
        <translation>公司處的環</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::TableImporter</name>
    <message>
        <source>Import a Table</source>
        <translation>匯入表格</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>表格（%1）</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在讀取 %1…</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>無法讀取%1。</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>其中沒有任何行。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::TablePage</name>
    <message>
        <source>New in the network: %1.</source>
        <translation>網路中新增：%1。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製行</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Deletes whole rows that are selected, or empties the selected cells (%1)</source>
        <translation>刪除所選的整行，或清空所選單元格（%1）</translation>
    </message>
    <message>
        <source>Takes rows from a spreadsheet; a first row with the names of the columns is understood (%1)</source>
        <translation>貼上電子表格中的行；能識別寫有列名的首行（%1）</translation>
    </message>
    <message>
        <source>Filter as you type</source>
        <translation>輸入即篩選</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n rows?</source>
        <translation>
            <numerusform>刪除 %n 行？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ThenAndNowDialog</name>
    <message>
        <source>Then and Now</source>
        <translation>今昔對比</translation>
    </message>
    <message>
        <source>&amp;Light only what changed</source>
        <translation>僅突出變化(&amp;L)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>As known &amp;then, on</source>
        <translation>當時所知，日期(&amp;T)</translation>
    </message>
    <message>
        <source>and &amp;later, on</source>
        <translation>後來，日期(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy the Sentences</source>
        <translation>複製文字(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of change and how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Companies, as: Nvidia OpenAI</source>
        <translation>公司，如：輝達 OpenAI</translation>
    </message>
    <message>
        <source>Copy as &amp;Picture</source>
        <translation>複製為圖片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export Picture…</source>
        <translation>匯出圖片(&amp;E)…</translation>
    </message>
    <message>
        <source>The picture is being drawn…</source>
        <translation>正在繪製圖片…</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>圖片已複製。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::TimeWords</name>
    <message numerus="yes">
        <source>%1 deals came later.</source>
        <translation>
            <numerusform>%1筆交易在此之後。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have no money in these years.</source>
        <translation>
            <numerusform>%1筆在這些年份沒有資金。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 it is not known on which years their money falls; they are left out.</source>
        <translation>
            <numerusform>%1筆的資金年份不明，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Grown</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Shrunk</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>Lapsed or ended</source>
        <translation>失效或到期</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>狀態變化</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2，%3</translation>
    </message>
    <message>
        <source>an amount that was not disclosed</source>
        <translation>未披露的金額</translation>
    </message>
    <message>
        <source>%1: %2, new.</source>
        <translation>%1：%2，新增。</translation>
    </message>
    <message>
        <source>%1: %2, no longer in force.</source>
        <translation>%1：%2，不再生效。</translation>
    </message>
    <message>
        <source>%1: %2, as before.</source>
        <translation>%1：%2，金額不變。</translation>
    </message>
    <message>
        <source>%1: %2 became %3.</source>
        <translation>%1：由%2變為%3。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation>不再存在：%1</translation>
    </message>
    <message>
        <source>Another amount: %1</source>
        <translation>金額變化：%1</translation>
    </message>
    <message>
        <source>It was %1: %2</source>
        <translation>原為%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 are assumed to be spread evenly over their terms.</source>
        <translation>
            <numerusform>%1筆假定在期限內平均分攤。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed between %1 and %2.</source>
        <translation>%1至%2沒有變化。</translation>
    </message>
    <message>
        <source>From %1 to %2, %3 of the connections between companies changed.</source>
        <translation>%1至%2，公司之間有%3組往來發生變化。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::TimelinePanel</name>
    <message>
        <source>No deal of this network has a date yet.</source>
        <translation>此網路中還沒有帶日期的交易。</translation>
    </message>
    <message>
        <source>Nothing had happened yet.</source>
        <translation>當時尚無交易。</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暫停（空白鍵）</translation>
    </message>
    <message>
        <source>Play from here (Space)</source>
        <translation>從這裡播放（空白鍵）</translation>
    </message>
    <message>
        <source>half a month a second</source>
        <translation>每秒半個月</translation>
    </message>
    <message>
        <source>a month a second</source>
        <translation>每秒一個月</translation>
    </message>
    <message>
        <source>three months a second</source>
        <translation>每秒三個月</translation>
    </message>
    <message>
        <source>a year a second</source>
        <translation>每秒一年</translation>
    </message>
    <message>
        <source>as known that day</source>
        <translation>按當日所知</translation>
    </message>
    <message>
        <source>as known today</source>
        <translation>按今日所知</translation>
    </message>
    <message>
        <source>as known on</source>
        <translation>按某日所知</translation>
    </message>
    <message>
        <source>To the event before (Page Up)</source>
        <translation>上一事件（Page Up）</translation>
    </message>
    <message>
        <source>To the next event (Page Down)</source>
        <translation>下一事件（Page Down）</translation>
    </message>
    <message>
        <source>How fast time runs</source>
        <translation>時間流逝的速度</translation>
    </message>
    <message>
        <source>&amp;In force on</source>
        <translation>生效日(&amp;I)</translation>
    </message>
    <message>
        <source>What was public that day, or all that is known by today</source>
        <translation>當日已公開的內容，或今日已知的全部</translation>
    </message>
    <message>
        <source>Money of the &amp;years</source>
        <translation>僅計年份(&amp;Y)</translation>
    </message>
    <message>
        <source>Only what falls on these years by each deal's schedule; drag along the lower band, or double-click it for all years</source>
        <translation>僅計按各交易時間安排落在這些年份的資金；在下方色帶上拖曳選擇，按兩下恢復全部年份</translation>
    </message>
    <message>
        <source>Back to &amp;Now</source>
        <translation>回到現在(&amp;N)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>The network of that day is being made…</source>
        <translation>正在產生當日的網路…</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>來源：%1。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ValuationDock</name>
    <message>
        <source>Valuations</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>Valuation tools</source>
        <translation>估值工具</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>對數</translation>
    </message>
    <message>
        <source>Equal distances are equal ratios (L in the chart).</source>
        <translation>相等的距離表示相等的比率（在圖中按 L）。</translation>
    </message>
    <message>
        <source>Follow selection</source>
        <translation>跟隨選擇</translation>
    </message>
    <message>
        <source>Shows the selected companies; otherwise always the five largest with a curve.</source>
        <translation>顯示所選公司；否則始終顯示有曲線的五家最大公司。</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Shows a shorter time (+ in the chart, or the wheel at the pointer).</source>
        <translation>顯示更短的時間（在圖中按 +，或在游標處轉動滾輪）。</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Shows a longer time (- in the chart).</source>
        <translation>顯示更長的時間（在圖中按 -）。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>Shows all there is (Home or double click in the chart).</source>
        <translation>顯示全部（在圖中按 Home 或按兩下）。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Writes the chart as PNG, SVG or PDF, or its values as CSV.</source>
        <translation>將走勢圖存為 PNG、SVG 或 PDF，或將數值存為 CSV。</translation>
    </message>
    <message>
        <source>Export the valuation chart</source>
        <translation>匯出估值走勢圖</translation>
    </message>
    <message>
        <source>valuations</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>對數</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>線性</translation>
    </message>
    <message>
        <source>Equal distances are equal amounts of money.</source>
        <translation>相等的距離代表相等的金額。</translation>
    </message>
    <message>
        <source>Indexed to 100</source>
        <translation>以 100 為基點</translation>
    </message>
    <message>
        <source>All curves are 100 on the first day shown, or on the day that is clicked in the chart.</source>
        <translation>所有曲線在顯示的第一天，或在圖表中點選的那一天，都為 100。</translation>
    </message>
    <message>
        <source>Indexed to 100, logarithmic</source>
        <translation>以 100 為基點，對數</translation>
    </message>
    <message>
        <source>Below the high</source>
        <translation>距最高點跌幅</translation>
    </message>
    <message>
        <source>How many percent each value lies below the highest one before it.</source>
        <translation>每個值低於此前最高值的百分比。</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>占總額比例</translation>
    </message>
    <message>
        <source>Each company's percent of the values of all companies together. HHI is the Herfindahl-Hirschman index of their concentration, up to 10,000.</source>
        <translation>每家公司占所有公司估值總和的百分比。HHI 是其集中度的赫芬達爾-赫希曼指數，最高 10,000。</translation>
    </message>
    <message>
        <source>Below high</source>
        <comment>short, on a button</comment>
        <translation>低於高點</translation>
    </message>
    <message>
        <source>Indexed</source>
        <comment>short, on a button</comment>
        <translation>指數</translation>
    </message>
    <message>
        <source>Indexed, log</source>
        <comment>short, on a button</comment>
        <translation>指數，對數</translation>
    </message>
    <message>
        <source>What the height of the curves stands for</source>
        <translation>曲線高度代表什麼</translation>
    </message>
    <message>
        <source>Around the Announcement</source>
        <translation>公佈前後</translation>
    </message>
    <message>
        <source>Shows both companies of the selected deal from 30 days before its announcement to 30 days after it.</source>
        <translation>顯示所選交易的兩家公司從公佈前 30 天到公佈後 30 天的情況。</translation>
    </message>
    <message numerus="yes">
        <source>Change within %n days</source>
        <translation>
            <numerusform>%n 天變化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How many percent each value changed in the %n days before each day.</source>
        <translation>
            <numerusform>每個價值在每日之前 %n 天內變化了百分之幾。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>a change, short, on a button</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Concentration of values</source>
        <translation>價值集中度</translation>
    </message>
    <message>
        <source>The Herfindahl-Hirschman index of the values of all companies together, from 0 to 10,000.</source>
        <translation>所有公司價值合計的赫芬達爾-赫希曼指數，從 0 到 10,000。</translation>
    </message>
    <message>
        <source>Concentration of commitments</source>
        <translation>承諾集中度</translation>
    </message>
    <message>
        <source>The Herfindahl-Hirschman index of what is promised, by payer and by payee, from 0 to 10,000.</source>
        <translation>承諾金額依付款方和收款方的赫芬達爾-赫希曼指數，從 0 到 10,000。</translation>
    </message>
    <message>
        <source>HHI</source>
        <comment>of values, short, on a button</comment>
        <translation>HHI</translation>
    </message>
    <message>
        <source>HHI, deals</source>
        <comment>short, on a button</comment>
        <translation>HHI·交易</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ValuationTableModel</name>
    <message>
        <source>Valuations</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>估值型別</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::WaitingWords</name>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>大約還需 %n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>大約還需 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>第 %1 格，共 %2 格</translation>
    </message>
    <message>
        <source>Frame %1 of %2, %3</source>
        <translation>第 %1 格，共 %2 格，%3</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>第 %1 步，共 %2 步，%3</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::WebPageWords</name>
    <message>
        <source>%1 / %2</source>
        <comment>step</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Step %1 of %2:</source>
        <translation>第 %1 步，共 %2 步：</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>顯示答案</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Steps of the story</source>
        <translation>故事的步驟</translation>
    </message>
    <message>
        <source>Space or → goes on, ← goes back</source>
        <translation>空白鍵或 → 前進，← 後退</translation>
    </message>
    <message>
        <source>Space or → shows the answer</source>
        <translation>空白鍵或 → 顯示答案</translation>
    </message>
    <message>
        <source>Tap or swipe to go on</source>
        <translation>點按或滑動以繼續</translation>
    </message>
    <message>
        <source>Tap to see the answer</source>
        <translation>點按查看答案</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>後退</translation>
    </message>
    <message>
        <source>Speaker's notes</source>
        <translation>講者備註</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Space, →, ↓, Page Down</source>
        <translation>空白鍵、→、↓、Page Down</translation>
    </message>
    <message>
        <source>Next step, or the answer</source>
        <translation>下一步，或顯示答案</translation>
    </message>
    <message>
        <source>Shift+Space, ←, ↑, Page Up</source>
        <translation>Shift+空白鍵、←、↑、Page Up</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>First and last step</source>
        <translation>第一步和最後一步</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>數字，然後 Enter</translation>
    </message>
    <message>
        <source>To that step</source>
        <translation>到那一步</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave what is open</source>
        <translation>關閉開啟的內容</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>這些按鍵</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存為(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export Picture…</source>
        <translation>匯出圖片(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>複製圖片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find a Company</source>
        <translation>尋找公司(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Clear the Selection</source>
        <translation>清除選擇(&amp;C)</translation>
    </message>
    <message>
        <source>Clear the F&amp;ilter</source>
        <translation>清除篩選(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit in the Window</source>
        <translation>適合視窗(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Place the Companies Anew</source>
        <translation>重新排列公司(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reduced Motion</source>
        <translation>減少動態效果(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全螢幕(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>放慢(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>加快(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Capital Loop</source>
        <translation>關於 Capital Loop(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;As the Desktop</source>
        <translation>跟隨桌面(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>高對比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Headline Amount</source>
        <translation>總金額(&amp;H)</translation>
    </message>
    <message>
        <source>Amount per &amp;Year</source>
        <translation>每年金額(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Paid to Date</source>
        <translation>迄今已支付(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>均衡(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Circle</source>
        <translation>圓形(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Radial</source>
        <translation>放射(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Spring</source>
        <translation>彈簧(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;orce</source>
        <translation>力導向(&amp;O)</translation>
    </message>
    <message>
        <source>For &amp;Large Networks</source>
        <translation>適合大型網路(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Flow from Left to Right</source>
        <translation>從左到右流向(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>偏好設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Expected, without Ceilings</source>
        <translation>預期，不含上限(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Firm Amount</source>
        <translation>確定的金額(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Deals as They Are</source>
        <translation>交易原貌(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Net It Out</source>
        <translation>淨額抵消(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Cycling Index</source>
        <translation>循環指數(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Follow One Dollar</source>
        <translation>跟隨一美元(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Payers on Top</source>
        <translation>付款方在上(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>儲存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Re&amp;vert…</source>
        <translation>還原(&amp;V)…</translation>
    </message>
    <message>
        <source>New &amp;Company…</source>
        <translation>新建公司(&amp;C)…</translation>
    </message>
    <message>
        <source>New &amp;Deal…</source>
        <translation>新建交易(&amp;D)…</translation>
    </message>
    <message>
        <source>Draw Deals by &amp;Hand</source>
        <translation>手繪交易(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Edit What Is Selected…</source>
        <translation>編輯所選內容(&amp;E)…</translation>
    </message>
    <message>
        <source>De&amp;lete What Is Selected</source>
        <translation>刪除所選內容(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>a step</comment>
        <translation>撤銷(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>a step</comment>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Import a Table…</source>
        <translation>匯入表格(&amp;I)…</translation>
    </message>
    <message>
        <source>Export &amp;Data…</source>
        <translation>匯出資料(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Valuations of the Company…</source>
        <translation>公司估值(&amp;V)…</translation>
    </message>
    <message>
        <source>T&amp;hen and Now…</source>
        <translation>今昔對比(&amp;H)…</translation>
    </message>
    <message>
        <source>P&amp;roperties of the Network…</source>
        <translation>網路屬性(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Present from the Start</source>
        <translation>從頭簡報(&amp;P)</translation>
    </message>
    <message>
        <source>Present from &amp;This Step</source>
        <translation>從此步簡報(&amp;T)</translation>
    </message>
    <message>
        <source>Export &amp;Story…</source>
        <translation>匯出故事(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Add a Step from the View</source>
        <translation>將目前檢視加為一步(&amp;A)</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::WindowDocks</name>
    <message>
        <source>Inspector</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>循環</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史記錄</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>開啟時的狀態</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>Open E&amp;xample</source>
        <translation>開啟範例(&amp;X)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近開啟(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Width of Arrows</source>
        <translation>箭頭寬度(&amp;W)</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>版面配置(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>The AI Capital Loop, October 2025</source>
        <translation>AI 資本循環，2025年10月</translation>
    </message>
    <message>
        <source>The AI Capital Loop, July 2026</source>
        <translation>AI 資本循環，2026年7月</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>顯示(&amp;S)</translation>
    </message>
    <message>
        <source>Present &amp;On</source>
        <translation>簡報螢幕(&amp;O)</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::Words</name>
    <message>
        <source>%1, up to %2</source>
        <translation>%1，至多%2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>至多%1</translation>
    </message>
    <message>
        <source>about %1 or more</source>
        <translation>約%1或以上</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超過%1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a range of money</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約%1</translation>
    </message>
    <message>
        <source>an amount that was not disclosed</source>
        <translation>未揭露的金額</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>status and date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 million shares</source>
        <translation>%1百萬股</translation>
    </message>
    <message>
        <source>%1 hundred million shares</source>
        <translation>%1億股</translation>
    </message>
    <message>
        <source>%1 ten thousand shares</source>
        <translation>%1萬股</translation>
    </message>
    <message numerus="yes">
        <source>%1 shares</source>
        <translation>
            <numerusform>%1股</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>share of a company</comment>
        <translation>約占%1</translation>
    </message>
    <message>
        <source>%1 may buy %2 shares (%3, %4; %5).</source>
        <translation>%1可認購%2的股份（%3，%4；%5）。</translation>
    </message>
    <message>
        <source>%1 may buy %2 shares (%3; %4).</source>
        <translation>%1可認購%2的股份（%3；%4）。</translation>
    </message>
    <message>
        <source>%1 may buy %2 shares (%3).</source>
        <translation>%1可認購%2的股份（%3）。</translation>
    </message>
    <message>
        <source>%1 invests %2 in %3 (%4).</source>
        <translation>%1向%3投資%2（%4）。</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3 (%4).</source>
        <translation>%1貸款%2給%3（%4）。</translation>
    </message>
    <message>
        <source>%1 guarantees %2 for %3 (%4).</source>
        <translation>%1為%3擔保%2（%4）。</translation>
    </message>
    <message>
        <source>%1 commits %2 to %3 (%4).</source>
        <translation>%1承諾向%3出資%2（%4）。</translation>
    </message>
    <message>
        <source>%1 grants shares worth %2 to %3 (%4).</source>
        <translation>%1向%3授予價值%2的股份（%4）。</translation>
    </message>
    <message>
        <source>%1 pays %2 to %3 for chips (%4).</source>
        <translation>%1為購買晶片向%3支付%2（%4）。</translation>
    </message>
    <message>
        <source>%1 pays %2 to %3 for cloud computing (%4).</source>
        <translation>%1為使用雲端運算向%3支付%2（%4）。</translation>
    </message>
    <message>
        <source>%1 pays %2 to %3 under a lease (%4).</source>
        <translation>%1依租約向%3支付%2（%4）。</translation>
    </message>
    <message>
        <source>%1 pays %2 to %3 for services (%4).</source>
        <translation>%1就服務向%3支付%2（%4）。</translation>
    </message>
    <message>
        <source>%1 pays %2 to %3 for manufacturing (%4).</source>
        <translation>%1就委託製造向%3支付%2（%4）。</translation>
    </message>
    <message>
        <source>%1 pays %2 to %3 as a share of its revenue (%4).</source>
        <translation>%1以營收分成形式向%3支付%2（%4）。</translation>
    </message>
    <message>
        <source>%1 acquires %3 for %2 (%4).</source>
        <translation>%1以%2收購%3（%4）。</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>融資</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>採購</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>選擇權</translation>
    </message>
    <message>
        <source>equity investment</source>
        <translation>股權投資</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>貸款</translation>
    </message>
    <message>
        <source>guarantee</source>
        <translation>擔保</translation>
    </message>
    <message>
        <source>fund commitment</source>
        <translation>基金出資承諾</translation>
    </message>
    <message>
        <source>grant of shares</source>
        <translation>授予股份</translation>
    </message>
    <message>
        <source>chip purchase</source>
        <translation>晶片採購</translation>
    </message>
    <message>
        <source>cloud contract</source>
        <translation>雲端合約</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>租賃</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>manufacturing contract</source>
        <translation>製造合約</translation>
    </message>
    <message>
        <source>revenue share</source>
        <translation>營收分成</translation>
    </message>
    <message>
        <source>acquisition</source>
        <translation>收購</translation>
    </message>
    <message>
        <source>warrant</source>
        <translation>認股權證</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>據報導</translation>
    </message>
    <message>
        <source>letter of intent</source>
        <translation>意向書</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>已宣布</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已簽署</translation>
    </message>
    <message>
        <source>drawn or delivered</source>
        <translation>已動撥或交付</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>晶片</translation>
    </message>
    <message>
        <source>AI labs</source>
        <translation>AI 實驗室</translation>
    </message>
    <message>
        <source>Cloud &amp; platforms</source>
        <translation>雲與平台</translation>
    </message>
    <message>
        <source>Capital &amp; vehicles</source>
        <translation>資本與投資工具</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>not disclosed</source>
        <translation>未揭露</translation>
    </message>
    <message>
        <source>n/d</source>
        <comment>amount not disclosed, on an arrow</comment>
        <translation>未揭露</translation>
    </message>
    <message>
        <source>%1, %2: no valuation is known.</source>
        <translation>%1，%2：估值未知。</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4).</source>
        <translation>%1，%2：%3（%4）。</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4, %5).</source>
        <translation>%1，%2：%3（%4，%5）。</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>%1 holds a stake in %3 that is worth %2 (%4).</source>
        <translation>%1持有%3的股份，價值%2（%4）。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::YearsCsv</name>
    <message>
        <source>not counted: undisclosed</source>
        <translation>未計入：金額未披露</translation>
    </message>
    <message>
        <source>not counted: another currency</source>
        <translation>未計入：其他貨幣</translation>
    </message>
    <message>
        <source>not counted: within a larger deal</source>
        <translation>未計入：已含在更大的交易中</translation>
    </message>
    <message>
        <source>not counted: lapsed</source>
        <translation>未計入：已失效</translation>
    </message>
    <message>
        <source>not counted: a right to shares</source>
        <translation>未計入：認股權</translation>
    </message>
    <message>
        <source>not counted: without a source</source>
        <translation>未計入：沒有來源</translation>
    </message>
    <message>
        <source>not counted: below zero</source>
        <translation>未計入：金額小於零</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::YearsDock</name>
    <message>
        <source>Money by Year</source>
        <translation>逐年資金</translation>
    </message>
    <message>
        <source>Tools for money by year</source>
        <translation>逐年資金工具</translation>
    </message>
    <message>
        <source>Follow selection</source>
        <translation>跟隨選擇</translation>
    </message>
    <message>
        <source>Shows the selected company; otherwise it stays with the one shown.</source>
        <translation>顯示所選公司；否則保持目前顯示的公司。</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>整個網路</translation>
    </message>
    <message>
        <source>Shows what all payers have promised (Home in the chart).</source>
        <translation>顯示所有付款方的承諾（在圖表中按 Home）。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Writes the chart as PNG, SVG or PDF, or its values as CSV.</source>
        <translation>將圖表存為 PNG、SVG 或 PDF，或將數值存為 CSV。</translation>
    </message>
    <message>
        <source>Export money by year</source>
        <translation>匯出逐年資金</translation>
    </message>
    <message>
        <source>money-by-year</source>
        <translation>逐年資金</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::YearsWords</name>
    <message>
        <source>of it firm: %1</source>
        <translation>其中確定：%1</translation>
    </message>
    <message>
        <source>nothing of it firm</source>
        <translation>均未確定</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4)</source>
        <comment>a deal, its part of a year, its amount, facts about it</comment>
        <translation>%1：%2，共 %3（%4）</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between facts</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name of a figure, period, money</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <translation>介於 %1 與 %2 之間。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a year, to pay or to receive, money</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source> (of it spread by assumption: %1)</source>
        <comment>after money</comment>
        <translation>（其中按假定分攤：%1）</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The whole network: money by year</source>
        <translation>整個網路：逐年資金</translation>
    </message>
    <message>
        <source>%1: money by year</source>
        <comment>company</comment>
        <translation>%1：逐年資金</translation>
    </message>
    <message>
        <source>Headline amounts.</source>
        <translation>公佈金額。</translation>
    </message>
    <message>
        <source>Promised: headline amounts, ceilings included.</source>
        <translation>承諾：公佈金額，含上限。</translation>
    </message>
    <message>
        <source>Expected amounts.</source>
        <translation>預期金額。</translation>
    </message>
    <message>
        <source>Promised: expected amounts, without ceilings.</source>
        <translation>承諾：預期金額，不含上限。</translation>
    </message>
    <message>
        <source>Firm amounts.</source>
        <translation>確定金額。</translation>
    </message>
    <message>
        <source>Promised: firm amounts, signed, delivered or paid.</source>
        <translation>承諾：確定金額（已簽署、已交付或已付）。</translation>
    </message>
    <message>
        <source>Paid so far.</source>
        <translation>目前已付。</translation>
    </message>
    <message>
        <source>Only what is paid, drawn or delivered so far.</source>
        <translation>僅計目前已付、已提取或已交付的金額。</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>to receive</source>
        <translation>應收</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>應付</translation>
    </message>
    <message>
        <source>Columns: paid, by payer.</source>
        <translation>柱：已付，按付款方。</translation>
    </message>
    <message>
        <source>Columns: to pay, by payer.</source>
        <translation>柱：應付，按付款方。</translation>
    </message>
    <message>
        <source>Columns: paid.</source>
        <translation>柱：已付。</translation>
    </message>
    <message>
        <source>Columns: to pay.</source>
        <translation>柱：應付。</translation>
    </message>
    <message>
        <source>Columns: received.</source>
        <translation>柱：已收。</translation>
    </message>
    <message>
        <source>Columns: to receive.</source>
        <translation>柱：應收。</translation>
    </message>
    <message>
        <source>Left column: paid; right: received.</source>
        <translation>左柱：已付；右柱：已收。</translation>
    </message>
    <message>
        <source>Left column: to pay; right: to receive.</source>
        <translation>左柱：應付；右柱：應收。</translation>
    </message>
    <message numerus="yes">
        <source>%n undisclosed</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n 筆未披露</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within larger deals</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n 筆已含在更大的交易中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lapsed</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n 筆已失效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rights to shares</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n 筆認股權</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a source</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n 筆沒有來源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an amount below zero</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n 筆金額小於零</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the deals that the filter leaves: %1 of %2.</source>
        <comment>counts</comment>
        <translation>僅含篩選後的交易：%2 筆中的 %1 筆。</translation>
    </message>
    <message>
        <source>Deals not counted: %1.</source>
        <translation>未計入的交易：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a deal and its amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>revenue %1 %2</source>
        <comment>period and money</comment>
        <translation>收入 %1 %2</translation>
    </message>
    <message>
        <source>In other currencies, not converted: %1.</source>
        <translation>其他貨幣，未換算：%1。</translation>
    </message>
    <message>
        <source>After %1, not drawn: %2.</source>
        <translation>%1 年之後未畫出：%2。</translation>
    </message>
    <message>
        <source>Revenue of fiscal years stands at the year of their name.</source>
        <translation>財年收入標在其名稱所示的年份。</translation>
    </message>
    <message>
        <source>There are no deals yet, and so no money to draw.</source>
        <translation>還沒有交易，因此沒有資金可畫。</translation>
    </message>
    <message>
        <source>No deal shown has an amount that counts here.</source>
        <translation>所顯示的交易都沒有可計入的金額。</translation>
    </message>
    <message>
        <source>%1 has no deal with an amount that counts here.</source>
        <translation>%1沒有可計入金額的交易。</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>light: not firm</source>
        <translation>淺色：未確定</translation>
    </message>
    <message>
        <source>light: not firm (unsigned, or a ceiling)</source>
        <translation>淺色：未確定（未簽署，或為上限）</translation>
    </message>
    <message>
        <source>hatched: assumed even, or rising, over the term</source>
        <translation>斜線：假定在期限內平均或逐年遞增分攤</translation>
    </message>
    <message>
        <source>hatched: assumed even</source>
        <translation>斜線：假定平均</translation>
    </message>
    <message>
        <source>hatched: assumed even over the term</source>
        <translation>斜線：假定在期限內平均分攤</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>revenue, actual</source>
        <translation>收入，實際</translation>
    </message>
    <message>
        <source>expected revenue</source>
        <translation>預期收入</translation>
    </message>
    <message>
        <source>revenue, expected (year not over)</source>
        <translation>收入，預期（該年未結束）</translation>
    </message>
    <message>
        <source>run-rate revenue</source>
        <translation>年化收入</translation>
    </message>
    <message>
        <source>revenue, run-rate</source>
        <translation>收入，年化</translation>
    </message>
    <message>
        <source>paid beyond revenue</source>
        <translation>已付超出收入</translation>
    </message>
    <message>
        <source>gap</source>
        <comment>between what is promised and the revenue</comment>
        <translation>缺口</translation>
    </message>
    <message>
        <source>gap: promised beyond revenue</source>
        <translation>缺口：承諾超出收入</translation>
    </message>
    <message>
        <source>latest known: %1 (%2)</source>
        <comment>revenue, period</comment>
        <translation>最近已知：%1（%2）</translation>
    </message>
    <message>
        <source>latest known revenue: %1 (%2)</source>
        <comment>money, period</comment>
        <translation>最近已知收入：%1（%2）</translation>
    </message>
    <message>
        <source>No year known</source>
        <translation>年份未知</translation>
    </message>
    <message>
        <source>own scale</source>
        <translation>自有比例</translation>
    </message>
    <message>
        <source>no year known</source>
        <translation>年份未知</translation>
    </message>
    <message>
        <source>assumed even over the term</source>
        <translation>假定在期限內平均分攤</translation>
    </message>
    <message>
        <source>in the year it was paid or delivered</source>
        <translation>計入付款或交付的年份</translation>
    </message>
    <message>
        <source>assumed to rise evenly over the term</source>
        <translation>假定在期限內均勻遞增</translation>
    </message>
    <message>
        <source>by year, as guided</source>
        <translation>按年度指引</translation>
    </message>
    <message>
        <source>by milestones</source>
        <translation>按里程碑</translation>
    </message>
    <message>
        <source>on its dates</source>
        <translation>按其日期</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>counterparty, to pay or to receive, a year, money</comment>
        <translation>%1，%2，%3：%4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>deals</comment>
        <translation>
            <numerusform>另有 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>All of %1 is above the revenue (%2) by %3.</source>
        <comment>year, period, money</comment>
        <translation>%1 年合計超出收入（%2）%3。</translation>
    </message>
    <message>
        <source>%1 (%2): %3.</source>
        <comment>kind of revenue, period, money</comment>
        <translation>%1（%2）：%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n values of a stake</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n筆為持股價值</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealOverlapsPage</name>
    <message>
        <source>Tick the deals that this one contains, or is contained in, in whole or in part: their amounts are never added up.</source>
        <translation>請勾選本交易包含、或包含本交易（全部或部分）的交易：它們的金額絕不相加。</translation>
    </message>
    <message>
        <source>Company or kind of deal</source>
        <translation>公司或交易種類</translation>
    </message>
</context>
<context>
    <name>DealSchedulePage</name>
    <message>
        <source>The amount is &amp;paid</source>
        <translation>金額支付方式(&amp;P)</translation>
    </message>
    <message>
        <source>For each &amp;gigawatt</source>
        <translation>每吉瓦(&amp;G)</translation>
    </message>
</context>
<context>
    <name>DealStepsPage</name>
    <message>
        <source>Each step that the deal has reached, in the order of time; the last one is its status. A day may be a year, a month, or not known.</source>
        <translation>交易到達的每一步，按時間順序排列；最後一步即其狀態。日期可以只有年份、月份，也可以未知。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Picture</source>
        <translation>匯出圖片</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>圖片預覽</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>尺寸(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>寬度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Dots per inch</source>
        <translation>每英吋點數(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>標題(&amp;L)</translation>
    </message>
    <message>
        <source>Fade what is not s&amp;elected</source>
        <translation>淡化未選取的內容(&amp;E)</translation>
    </message>
    <message>
        <source>Text as &amp;outlines</source>
        <translation>文字轉外框(&amp;O)</translation>
    </message>
    <message>
        <source>For programs that do not have the fonts; the text can then no longer be changed.</source>
        <translation>供沒有這些字型的程式使用；文字將無法再修改。</translation>
    </message>
    <message>
        <source>&amp;Valuation chart below the diagram</source>
        <translation>圖下附估值走勢(&amp;V)</translation>
    </message>
    <message>
        <source>Length of the loo&amp;p</source>
        <translation>循環時長(&amp;P)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>After this time every dot is where it began, so that the clip can be shown over and over.</source>
        <translation>到此時間，每個圓點都回到起點，因此可以反覆循環播放。</translation>
    </message>
    <message>
        <source>F&amp;rames a second</source>
        <translation>每秒格數(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Sheet:</source>
        <translation>工作表(&amp;S)：</translation>
    </message>
    <message>
        <source>Its &amp;rows are:</source>
        <translation>各行為(&amp;R)：</translation>
    </message>
    <message>
        <source>C&amp;urrency where none is named:</source>
        <translation>未註明時的貨幣(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Company:</source>
        <translation>公司(&amp;C)：</translation>
    </message>
    <message>
        <source>Shares outstanding (prices become valuations)</source>
        <translation>流通股數（股價據此換算為估值）</translation>
    </message>
    <message>
        <source>Above each column: what it is read as.</source>
        <translation>每列上方：該列讀作什麼。</translation>
    </message>
    <message>
        <source>Row that names the columns</source>
        <translation>欄名所在列</translation>
    </message>
    <message>
        <source>&amp;Dates like 03/04/2025:</source>
        <translation>如 03/04/2025 的日期(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Numbers like 1,500:</source>
        <translation>如 1,500 的數字(&amp;N)：</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Properties of the Network</source>
        <translation>網路屬性</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>標題(&amp;T)</translation>
    </message>
    <message>
        <source>in S&amp;implified Chinese</source>
        <translation>簡體中文(&amp;I)</translation>
    </message>
    <message>
        <source>in T&amp;raditional Chinese</source>
        <translation>繁體中文(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Subtitle</source>
        <translation>副標題(&amp;S)</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>截至(&amp;O)</translation>
    </message>
    <message>
        <source>The day that the picture shows: valuations and statuses are of that day</source>
        <translation>圖片顯示的日期：估值和狀態均為該日</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>說明(&amp;D)</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>偏好設定</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Width of arrows</source>
        <translation>箭頭寬度(&amp;W)</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>版面配置(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Speed of the dots</source>
        <translation>圓點速度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reduced motion</source>
        <translation>減少動態效果(&amp;R)</translation>
    </message>
    <message>
        <source>The dots stand still, and the picture changes at once.</source>
        <translation>圓點靜止不動，畫面直接切換。</translation>
    </message>
    <message>
        <source>Save &amp;named files automatically</source>
        <translation>自動儲存已命名的檔案(&amp;N)</translation>
    </message>
    <message>
        <source>Some seconds after each change. The version before stays beside the file, its name ending in ~.</source>
        <translation>每次更改數秒之後儲存。之前的版本保留在檔案旁邊，名稱以 ~ 結尾。</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一個</translation>
    </message>
    <message>
        <source>What the audience sees now</source>
        <translation>觀眾現在看到的</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>接下來的</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller notes (-)</source>
        <translation>縮小備註 (-)</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger notes (+)</source>
        <translation>放大備註 (+)</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>所有步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>後退</translation>
    </message>
    <message>
        <source>Back (←)</source>
        <translation>後退 (←)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前進</translation>
    </message>
    <message>
        <source>Next reveal or step (Space)</source>
        <translation>下一個揭示或下一步（空白鍵）</translation>
    </message>
    <message>
        <source>All Steps</source>
        <translation>所有步</translation>
    </message>
    <message>
        <source>All steps, to choose one (G)</source>
        <translation>所有步，從中選擇 (G)</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>Black screen (B)</source>
        <translation>黑屏 (B)</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白屏</translation>
    </message>
    <message>
        <source>White screen (W)</source>
        <translation>白屏 (W)</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Freeze what the audience sees (Z)</source>
        <translation>凍結觀眾看到的畫面 (Z)</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>雷射筆</translation>
    </message>
    <message>
        <source>Laser pointer (L)</source>
        <translation>雷射筆 (L)</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>聚光燈</translation>
    </message>
    <message>
        <source>Spotlight (S)</source>
        <translation>聚光燈 (S)</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Explore the diagram (E)</source>
        <translation>探索圖 (E)</translation>
    </message>
    <message>
        <source>Time since the start (T: start or pause, R: reset)</source>
        <translation>開始以來的時間（T：開始或暫停，R：歸零）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Start or pause the time (T)</source>
        <translation>開始或暫停計時 (T)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>歸零</translation>
    </message>
    <message>
        <source>Reset the time (R)</source>
        <translation>計時歸零 (R)</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>無目標</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>How long the talk is to last; the time turns colour when you are behind or ahead</source>
        <translation>演講計畫時長；落後或超前時，時間會變色</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>按鍵 (?)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>End the presentation (Esc)</source>
        <translation>結束簡報 (Esc)</translation>
    </message>
    <message>
        <source>Swap Screens</source>
        <translation>交換螢幕</translation>
    </message>
    <message>
        <source>Swap the screens of audience and speaker (X)</source>
        <translation>交換觀眾和講者的螢幕 (X)</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved Work</source>
        <translation>未儲存的內容</translation>
    </message>
    <message>
        <source>Capital Loop ended before these changes were saved. The latest copy was kept:</source>
        <translation>Capital Loop 在儲存這些更改之前就結束了。已保留最近的副本：</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丟棄(&amp;D)</translation>
    </message>
    <message>
        <source>Deletes this copy at once. This cannot be undone.</source>
        <translation>立即刪除此副本。此操作無法撤銷。</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>稍後決定(&amp;L)</translation>
    </message>
    <message>
        <source>Asks again at the next start.</source>
        <translation>下次啟動時再詢問。</translation>
    </message>
    <message>
        <source>Show as a &amp;New Network</source>
        <translation>作為新網路顯示(&amp;N)</translation>
    </message>
    <message>
        <source>Shows it without a file of its own, so that saving asks for a name.</source>
        <translation>顯示時不關聯檔案，儲存時會詢問名稱。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢復(&amp;R)</translation>
    </message>
</context>
<context>
    <name>SourcePickerDialog</name>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Publisher or title</source>
        <translation>釋出者或標題</translation>
    </message>
    <message>
        <source>Or a &amp;new source, by its address:</source>
        <translation>或按網址新增新來源(&amp;N)：</translation>
    </message>
</context>
<context>
    <name>StoryExportDialog</name>
    <message>
        <source>Export Story</source>
        <translation>匯出故事</translation>
    </message>
    <message>
        <source>Preview of the first step</source>
        <translation>第一步的預覽</translation>
    </message>
    <message>
        <source>St&amp;ory</source>
        <translation>故事(&amp;O)</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>步驟(&amp;P)</translation>
    </message>
    <message>
        <source>The numbers of the steps, as 1-4, 7. Empty: all of them.</source>
        <translation>步驟的編號，例如 1-4, 7。留空則為全部。</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>尺寸(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>寬度(&amp;W)</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;rames a second</source>
        <translation>每秒格數(&amp;R)</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>篇幅</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Add, rename or delete a story</source>
        <translation>新增、重新命名或刪除故事</translation>
    </message>
    <message>
        <source>Steps of the story</source>
        <translation>故事的步驟</translation>
    </message>
</context>
<context>
    <name>StoryStepForm</name>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>The language of the words below; a language without words of its own shows those of another</source>
        <translation>下面文字的語言；沒有自己文字的語言會顯示另一種語言的文字</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>文字的語言</translation>
    </message>
    <message>
        <source>Text beside the picture</source>
        <translation>圖旁的文字</translation>
    </message>
    <message>
        <source>Markdown: **strong**, *stressed*, a list with - before each line, an empty line between paragraphs</source>
        <translation>Markdown：**粗體**、*強調*，清單每行以 - 開頭，段落之間空一行</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>講者備註</translation>
    </message>
    <message>
        <source>Seen by the speaker alone</source>
        <translation>只有講者看得到</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>鏡頭</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Comes by</source>
        <translation>切換</translation>
    </message>
    <message>
        <source>In clips</source>
        <translation>在影片中</translation>
    </message>
    <message>
        <source>How long the step stays in a clip</source>
        <translation>此步在影片中停留多久</translation>
    </message>
    <message>
        <source>Lit deals</source>
        <translation>點亮的交易</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>提問</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Asked in place of the text as long as deals of the step are hidden</source>
        <translation>這一步還有交易未顯示時，以問題代替文字</translation>
    </message>
</context>
</TS>
