<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CapitalLoop::AboutDialog</name>
    <message>
        <source>About Capital Loop</source>
        <translation>关于 Capital Loop</translation>
    </message>
    <message>
        <source>Shows who pays whom in a network of corporate deals, and which money comes back.</source>
        <translation>展示企业交易网络中谁向谁付款，以及哪些资金又流了回来。</translation>
    </message>
    <message>
        <source>It shows and counts; it accuses nobody. Figures are as good as the sources beside them, and no advice to buy or sell.</source>
        <translation>它只展示和统计，不指责任何人。数字的可靠程度取决于所附来源，不构成买卖建议。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本：您可以使用、研究、分享和修改。不提供任何担保。</translation>
    </message>
    <message>
        <source>Under the GNU Lesser General Public License, version 3; Qt Charts under the GNU General Public License, version 3.</source>
        <translation>采用 GNU 宽通用公共许可证第 3 版；Qt Charts 采用 GNU 通用公共许可证第 3 版。</translation>
    </message>
    <message>
        <source>Under the Eclipse Public License 1.0. It works in a program of its own, capital-loop-layout, which stands under the MIT licence.</source>
        <translation>采用 Eclipse 公共许可证 1.0。它在独立的程序 capital-loop-layout 中运行，该程序采用 MIT 许可证。</translation>
    </message>
    <message>
        <source>Under the MIT licence.</source>
        <translation>采用 MIT 许可证。</translation>
    </message>
    <message>
        <source>The typeface of the pictures, under the SIL Open Font License 1.1.</source>
        <translation>图片所用字体，采用 SIL 开放字体许可证 1.1。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licence of the typeface</source>
        <translation>字体许可证</translation>
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
        <translation>%2 中最多有 %1 在循环：即使抵消 %3，各公司的净收付也不会改变。</translation>
    </message>
    <message>
        <source>Split fairly over all loops it is %1; between two companies alone %2.</source>
        <translation>公平分摊到所有循环为 %1；仅两家公司之间相互抵消的为 %2。</translation>
    </message>
    <message>
        <source>Of every dollar passing through these companies, %1 cents have already been through the same company before (cycling index).</source>
        <translation>流经这些公司的每一美元中，有 %1 美分曾流经同一家公司（循环指数）。</translation>
    </message>
    <message>
        <source>Of every dollar passing through these companies, at most %1 cents have already been through the same company before (cycling index; at most, as no revenues and costs from outside are known).</source>
        <translation>流经这些公司的每一美元中，最多有 %1 美分曾流经同一家公司（循环指数；由于不知道来自外部的收入和成本，故为上限）。</translation>
    </message>
    <message numerus="yes">
        <source>After %n stops %1 of the dollar has come home.</source>
        <translation>
            <numerusform>经过 %n 站后，这一美元有 %1 回到了起点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a dollar put in at %1, %2 ever comes back to it.</source>
        <translation>投入%1的一美元中，最终有 %2 会回来。</translation>
    </message>
    <message>
        <source>Finds where money comes back, ranks the loops and says how much of the network is circular.</source>
        <translation>找出资金回流之处，为循环排序，并说明网络中有多少资金在循环。</translation>
    </message>
    <message>
        <source>--lang wants en, zh-Hans or zh-Hant.</source>
        <translation>--lang 需要 en、zh-Hans 或 zh-Hant。</translation>
    </message>
    <message>
        <source>--%1 wants a whole number from %2 to %3.</source>
        <translation>--%1 需要 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>A .caploop file, a table of deals (.csv, .tsv with the columns from, to and amount) or a built-in network (example:ai-loop-2025-10).</source>
        <translation>.caploop 文件、交易表格（.csv、.tsv，含 from、to、amount 列）或内置网络（example:ai-loop-2025-10）。</translation>
    </message>
    <message>
        <source>Print everything as JSON (docs/analysis-json.md).</source>
        <translation>以 JSON 输出全部结果（见 docs/analysis-json.md）。</translation>
    </message>
    <message>
        <source>Print the loops alone.</source>
        <translation>只输出循环。</translation>
    </message>
    <message>
        <source>How many loops to list (default 10).</source>
        <translation>列出多少个循环（默认 10）。</translation>
    </message>
    <message>
        <source>Rank loops by bottleneck (default) or total.</source>
        <translation>循环按 bottleneck（瓶颈，默认）或 total（总额）排序。</translation>
    </message>
    <message>
        <source>Loops of at most so many companies (default 6).</source>
        <translation>循环最多包含的公司数（默认 6）。</translation>
    </message>
    <message>
        <source>company (default): parallel deals are one leg; deal: each makes a loop of its own.</source>
        <translation>company（默认）：并行的交易合为一段；deal：每笔交易各成一个循环。</translation>
    </message>
    <message>
        <source>What counts of a deal: headline (default), expected, firm or paid.</source>
        <translation>交易按什么金额计：headline（公布，默认）、expected（预期）、firm（确定）或 paid（已付）。</translation>
    </message>
    <message>
        <source>Count only what falls on this calendar year.</source>
        <translation>只计落在该日历年的金额。</translation>
    </message>
    <message>
        <source>Statuses as known on this day (default: the network's day).</source>
        <translation>按当日所知的状态（默认：网络的日期）。</translation>
    </message>
    <message>
        <source>How many stops of the dollar to print (default 12).</source>
        <translation>输出这一美元的多少站（默认 12）。</translation>
    </message>
    <message>
        <source>Count lapsed deals as if they were in force.</source>
        <translation>把已失效的交易也计入。</translation>
    </message>
    <message>
        <source>Count rights (warrants) with their amounts.</source>
        <translation>把权利（认股权证）按金额计入。</translation>
    </message>
    <message>
        <source>Count deals without a source.</source>
        <translation>把没有来源的交易计入。</translation>
    </message>
    <message>
        <source>Language of the answer: en, zh-Hans or zh-Hant (default: the system's).</source>
        <translation>输出所用语言：en、zh-Hans 或 zh-Hant（默认：系统语言）。</translation>
    </message>
    <message>
        <source>Name one file to analyse.</source>
        <translation>请指定一个要分析的文件。</translation>
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
        <translation>--as-of 需要一个日期，例如 2025-10-31。</translation>
    </message>
    <message>
        <source>Loops through %1</source>
        <translation>经过%1的循环</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Basis %1: %2.</source>
        <comment>name of an amount basis, what it counts</comment>
        <translation>口径“%1”：%2。</translation>
    </message>
    <message>
        <source>[round trip]: one leg is financing and another one a purchase.</source>
        <translation>[往返]：一段为融资，另一段为采购。</translation>
    </message>
    <message>
        <source>%1 (%2 in all legs)</source>
        <comment>bottleneck, total</comment>
        <translation>%1（各段合计 %2）</translation>
    </message>
    <message>
        <source>Money in circles</source>
        <translation>循环中的资金</translation>
    </message>
    <message>
        <source>No deal has an amount that counts here, so there is no share to give.</source>
        <translation>没有可计入金额的交易，因此没有占比可言。</translation>
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
        <translation>未注明日期</translation>
    </message>
    <message>
        <source>what falls on the year %1</source>
        <translation>仅 %1 年部分</translation>
    </message>
    <message>
        <source>all years together</source>
        <translation>所有年份合计</translation>
    </message>
    <message>
        <source>%1 (basis: %2; %3; %4)</source>
        <comment>title of a table, amount basis, day, years</comment>
        <translation>%1（口径：%2；%3；%4）</translation>
    </message>
    <message>
        <source>%1 of %2 or more shown; a larger --top (up to %3) lists more.</source>
        <translation>显示至少 %2 个中的 %1 个；用更大的 --top（最多 %3）可列出更多。</translation>
    </message>
    <message>
        <source>Only loops through this company (its id, name or ticker).</source>
        <translation>仅经过该公司（标识、名称或代码）的循环。</translation>
    </message>
    <message>
        <source>Follow one dollar put in at this company (its id, name or ticker).</source>
        <translation>追踪投入该公司（标识、名称或代码）的一美元。</translation>
    </message>
    <message numerus="yes">
        <source>%2 loops of at most %1 companies were found.</source>
        <translation>
            <numerusform>找到 %2 个循环（最多 %1 家公司）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %2 loops of at most %1 companies were found.</source>
        <translation>
            <numerusform>至少找到 %2 个循环（最多 %1 家公司）。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown; --top %3 lists all.</source>
        <translation>显示 %2 个中的 %1 个；--top %3 可全部列出。</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>另有 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 things in the file could not be read and are left out; "capital-loop check" lists them.</source>
        <translation>
            <numerusform>文件中有 %1 处无法读取，已略去；可用 "capital-loop check" 列出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::AnalyseWords</name>
    <message>
        <source>--%1: there are no companies in this file.</source>
        <translation>--%1：此文件中没有公司。</translation>
    </message>
    <message>
        <source>--%1 wants the id, name or ticker of one company; “%2” is none. Type one of these, for example: %3.</source>
        <translation>--%1 需要一家公司的标识、名称或代码；“%2”不是。例如可输入：%3。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::AnnouncementPage</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all that are shown, for a spreadsheet (%1)</source>
        <translation>将所选行或所有显示的行复制到电子表格（%1）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown as CSV</source>
        <translation>将显示的行写成 CSV</translation>
    </message>
    <message>
        <source>Only with a known move</source>
        <translation>只看涨跌已知的</translation>
    </message>
    <message>
        <source>Filter as you type</source>
        <translation>输入即筛选</translation>
    </message>
    <message>
        <source>Export the table of announcements</source>
        <translation>导出公布与股价表</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>公布与股价</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The table was not written.</source>
        <translation>表格未写出。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>公布与股价</translation>
    </message>
    <message>
        <source>No deal of this network has an announcement known to the day.</source>
        <translation>此网络中没有公布日期精确到日的交易。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::AnnouncementPart</name>
    <message>
        <source>A share: %1.</source>
        <comment>two prices with their days</comment>
        <translation>股价：%1。</translation>
    </message>
    <message>
        <source>Market value: %1.</source>
        <comment>two values with their days</comment>
        <translation>市值：%1。</translation>
    </message>
    <message>
        <source>What that is in market value is not known, as the number of shares is not on record.</source>
        <translation>由于没有股数记录，折合多少市值未知。</translation>
    </message>
    <message>
        <source>also published: %1</source>
        <comment>figures</comment>
        <translation>另有公布：%1</translation>
    </message>
    <message>
        <source>Announced against paid</source>
        <translation>公布与已付</translation>
    </message>
    <message>
        <source>Market value gained</source>
        <translation>市值增加</translation>
    </message>
    <message>
        <source>Gained per deal dollar</source>
        <translation>每一美元交易额的市值增加</translation>
    </message>
    <message>
        <source>When it was announced</source>
        <translation>公布之时</translation>
    </message>
    <message>
        <source>No market prices of either company are on record from around %1.</source>
        <comment>a day</comment>
        <translation>没有两家公司在 %1 前后的市场价格记录。</translation>
    </message>
    <message>
        <source>Show the weeks around it in the chart</source>
        <translation>在图表中查看前后几周</translation>
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
        <translation>谁付出，谁收到</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>As it was announced: the headline, ceilings included</source>
        <translation>公布时的金额：标题数字，含上限</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>迄今已付</translation>
    </message>
    <message>
        <source>Paid, drawn or delivered on the network's day</source>
        <translation>截至网络日期已付、已提取或已交付</translation>
    </message>
    <message>
        <source>Move of the payer</source>
        <translation>付款方涨跌</translation>
    </message>
    <message>
        <source>Of its share price, from the last close before the announcement to the first on or after its day</source>
        <translation>其股价，从公布前最后一个收盘到公布当日或其后的第一个收盘</translation>
    </message>
    <message>
        <source>Move of the recipient</source>
        <translation>收款方涨跌</translation>
    </message>
    <message>
        <source>Market value gained</source>
        <translation>市值增加</translation>
    </message>
    <message>
        <source>By both companies, or by the one of which it is known</source>
        <translation>两家公司合计，或其中已知的一家</translation>
    </message>
    <message>
        <source>Per deal dollar</source>
        <translation>每一美元交易额</translation>
    </message>
    <message>
        <source>Market value gained over the deal's amount</source>
        <translation>市值增加除以交易金额</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Published by a source, or computed from prices on record</source>
        <translation>由来源公布，或由已录价格计算</translation>
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
        <translation>已公布，无来源</translation>
    </message>
    <message>
        <source>computed</source>
        <comment>a move of a price</comment>
        <translation>计算得出</translation>
    </message>
    <message>
        <source>The deal has no amount in the same currency to set it against.</source>
        <translation>该交易没有同一货币的金额可供比较。</translation>
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
        <translation>计算得出</translation>
    </message>
    <message>
        <source>value published, percent computed</source>
        <translation>市值变动为公布值，百分比为计算值</translation>
    </message>
    <message>
        <source>percent published, value computed</source>
        <translation>百分比为公布值，市值变动为计算值</translation>
    </message>
    <message>
        <source>published</source>
        <comment>a move of a price</comment>
        <translation>来源公布</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>price, day</comment>
        <translation>%2 为 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two prices with their days</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The announcement is not known to the day.</source>
        <translation>公布日期未精确到日。</translation>
    </message>
    <message>
        <source>No share price or market value of a day is on record.</source>
        <translation>没有按日的股价或市值记录。</translation>
    </message>
    <message>
        <source>No price from before and after that day is on record.</source>
        <translation>没有该日前后的价格记录。</translation>
    </message>
    <message>
        <source>The prices around that day are further apart than one trading day.</source>
        <translation>该日前后的价格相隔超过一个交易日。</translation>
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
        <translation>时间上的巧合不等于因果：涨跌背后可能另有当日的其他消息，上涨的市值也可能在一周后消失。</translation>
    </message>
    <message>
        <source>Moves are measured from the last close before an announcement to the first one on or after its day; the move of the market as a whole is not taken off.</source>
        <translation>涨跌从公布前最后一个收盘价算到公布当日或其后的第一个收盘价，未扣除大盘涨跌。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ArrangeCommand</name>
    <message>
        <source>New layout</source>
        <translation>重新布局</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::AudienceView</name>
    <message>
        <source>The first step is being drawn …</source>
        <translation>正在绘制第一步 …</translation>
    </message>
    <message>
        <source>The end. Space leaves, ← goes back.</source>
        <translation>结束。空格键退出，← 返回。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::CellWords</name>
    <message>
        <source>Type the deal's amount first.</source>
        <translation>请先输入交易金额。</translation>
    </message>
    <message>
        <source>Only an amount “up to” so much has a firm part.</source>
        <translation>只有“至多”的金额才有确定部分。</translation>
    </message>
    <message>
        <source>“%1” is not a number of years.</source>
        <translation>“%1”不是年数。</translation>
    </message>
    <message>
        <source>“%1” is no figure. Type money as $1.5bn, a share as 36%, a count as 800000000.</source>
        <translation>“%1”不是数字。金额请写成 $1.5bn，比例写成 36%，数量写成 800000000。</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>新公司</translation>
    </message>
    <message>
        <source>“%1” is neither the name of a source in this network nor an address that begins with https://.</source>
        <translation>“%1”既不是本网络中来源的简称，也不是以 https:// 开头的网址。</translation>
    </message>
    <message>
        <source>“%1” may be two days. Type it as year, month and day, for example 2025-09-22.</source>
        <translation>“%1”可能指两个不同的日期。请按年、月、日输入，例如 2025-09-22。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type 2025, 2025-09, 2025-09-22 or 22 Sep 2025.</source>
        <translation>“%1”不是日期。请输入 2025、2025-09、2025-09-22 或 2025年9月22日。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money. Type 300m, 1.5bn, 15亿 or 1,500,000; USD is meant if none is named.</source>
        <translation>“%1”不是金额。请输入 15亿、300m、1.5bn 或 1,500,000；未注明货币时按美元计。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money. Type 1.5bn, up to 100bn, ~40bn, 10-15bn, over 5m or 15亿; leave it empty if none was published.</source>
        <translation>“%1”不是金额。请输入 15亿、1.5bn、up to 100bn、~40bn、10-15bn 或 over 5m；未公布金额时请留空。</translation>
    </message>
    <message>
        <source>What was paid is in %1. Change it first, or write the amount in %1 too.</source>
        <translation>已付金额以 %1 计。请先更改它，或也以 %1 填写金额。</translation>
    </message>
    <message>
        <source>A company must be named here.</source>
        <translation>此处必须填写公司。</translation>
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
        <translation>“%1”不在以下各项之中：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be changed here.</source>
        <translation>“%1”不能在此更改。</translation>
    </message>
    <message>
        <source>A new row needs “%1”. Nothing was changed.</source>
        <translation>新行必须填写“%1”。未作任何更改。</translation>
    </message>
    <message>
        <source>“%1” is not an address. It begins with https:// or http://.</source>
        <translation>“%1”不是网址。网址以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>A valuation needs its date: the day on which it held.</source>
        <translation>估值必须有日期，即该估值所对应的日子。</translation>
    </message>
    <message>
        <source>A valuation needs its amount.</source>
        <translation>估值必须有金额。</translation>
    </message>
    <message>
        <source>1.5bn, up to 100bn, 10-15bn, ~40bn, 15亿…</source>
        <translation>15亿、至多1000亿、100亿-150亿、约400亿、1.5bn…</translation>
    </message>
    <message>
        <source>10, 4-5, up to 6 or over 2</source>
        <translation>10、4-5、至多6、超过2</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type 300, 4.5 or 450,000; leave it empty if it is not known.</source>
        <translation>“%1”不是数字。请输入300、4.5或450,000；不清楚请留空。</translation>
    </message>
    <message>
        <source>%1 is more than can be meant here; the most is %2.</source>
        <translation>%1 超出此处可能的范围；最多为 %2。</translation>
    </message>
    <message>
        <source>“%1” is not a count. Type 10, 4-5, up to 6 or over 2; leave it empty if it is not known.</source>
        <translation>“%1”不是数量。请输入10、4-5、至多6或超过2；不清楚请留空。</translation>
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
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Table of values (*.csv)</source>
        <translation>数值表 (*.csv)</translation>
    </message>
    <message>
        <source>The chart was not written.</source>
        <translation>图表未能写入。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ChartMeasure</name>
    <message>
        <source>100 on %1</source>
        <comment>a day</comment>
        <translation>%1 为 100</translation>
    </message>
    <message>
        <source>Percent below the highest value on record so far.</source>
        <translation>低于此前已录最高值的百分比。</translation>
    </message>
    <message>
        <source>Percent of all values on record; HHI from %1 to %2.</source>
        <comment>indexes of concentration on the left and on the right</comment>
        <translation>占所有已录估值的百分比；HHI 从 %1 到 %2。</translation>
    </message>
    <message>
        <source>Indexed: %1.</source>
        <comment>as “100 on 3 September 2025”</comment>
        <translation>指数：%1。</translation>
    </message>
    <message>
        <source>Begin later, with 100 on their first day: %1.</source>
        <translation>起始较晚，以首日为 100：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Change in percent of the value %n days before, on every day.</source>
        <translation>
            <numerusform>每日相对 %n 天前价值的百分比变化。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without two values %n days apart: %1.</source>
        <translation>
            <numerusform>没有相隔 %n 天的两个数值：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <comment>a change</comment>
        <translation>
            <numerusform>%n 天内</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ChartWords</name>
    <message>
        <source>Without a source.</source>
        <translation>无来源。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>%1 (given as %2 to %3)</source>
        <translation>%1（来源给出%2至%3）</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Also: %1 (%2; %3). %4</source>
        <translation>另有：%1（%2；%3）。%4</translation>
    </message>
    <message>
        <source>Another source says: %1 %2</source>
        <translation>另一来源称：%1 %2</translation>
    </message>
    <message>
        <source>Another source says %1: %2 %3</source>
        <translation>另一来源称%1：%2 %3</translation>
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
        <translation>%1，另有%2笔</translation>
    </message>
    <message>
        <source>%1 on the day</source>
        <translation>当日%1</translation>
    </message>
    <message>
        <source>%1 on the news</source>
        <translation>消息公布后%1</translation>
    </message>
    <message>
        <source>Valuations over time</source>
        <translation>估值走势</translation>
    </message>
    <message>
        <source>Solid: market value; dashed steps: private valuations.</source>
        <translation>实线：市值；虚线阶梯：私募估值。</translation>
    </message>
    <message>
        <source>Dashed steps: private valuations.</source>
        <translation>虚线阶梯：私募估值。</translation>
    </message>
    <message>
        <source>Market value.</source>
        <translation>市值。</translation>
    </message>
    <message>
        <source>Logarithmic scale.</source>
        <translation>对数刻度。</translation>
    </message>
    <message>
        <source>%1: values in %2 are not drawn on this axis.</source>
        <translation>%1：以%2计价的数值未绘于此坐标轴。</translation>
    </message>
    <message>
        <source>%1 has no valuation.</source>
        <translation>%1没有估值。</translation>
    </message>
    <message>
        <source>Selected but not drawn, for lack of room: %1 more.</source>
        <translation>另有%1家已选中，因空间不足未绘出。</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>截至%1。</translation>
    </message>
    <message>
        <source>The values have no source.</source>
        <translation>这些数值没有来源。</translation>
    </message>
    <message>
        <source>Sources: %1 and %2 more.</source>
        <translation>来源：%1，另有%2个。</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>来源：%1。</translation>
    </message>
    <message>
        <source>There are no companies yet, and so no valuations to draw.</source>
        <translation>还没有公司，因此没有可绘制的估值。</translation>
    </message>
    <message>
        <source>No company of this network has a valuation yet.</source>
        <translation>此网络中还没有公司有估值。</translation>
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
        <translation>公布 %1，其中%2 %3</translation>
    </message>
    <message>
        <source>%1, of which %2 %3</source>
        <comment>a deal and its amount, name of an amount basis, amount on it</comment>
        <translation>%1，其中%2 %3</translation>
    </message>
    <message>
        <source>Filled mark: deal with a headline amount; hollow: none counts.</source>
        <translation>实心圆点：有公布金额的交易；空心：无计入金额。</translation>
    </message>
    <message>
        <source>Filled mark: an amount is expected; hollow: none is.</source>
        <translation>实心圆点：有预期金额；空心：无。</translation>
    </message>
    <message>
        <source>Filled mark: something of the deal is firm; hollow: nothing is.</source>
        <translation>实心圆点：部分或全部已确定；空心：尚无。</translation>
    </message>
    <message>
        <source>Filled mark: something of the deal is paid; hollow: nothing yet.</source>
        <translation>实心圆点：部分或全部已付；空心：尚无。</translation>
    </message>
    <message numerus="yes">
        <source>%n marks are filled</source>
        <translation>
            <numerusform>%n 个实心圆点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are hollow</source>
        <comment>of the marks</comment>
        <translation>
            <numerusform>%n 个空心圆点</numerusform>
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
        <translation>较此前最高值 %1</translation>
    </message>
    <message>
        <source>%1 of the values of all companies</source>
        <translation>占所有公司估值的 %1</translation>
    </message>
    <message>
        <source>How concentrated the values are</source>
        <translation>价值的集中程度</translation>
    </message>
    <message>
        <source>How concentrated the commitments are</source>
        <translation>承诺的集中程度</translation>
    </message>
    <message>
        <source>No deal of this network has a date and an amount that counts.</source>
        <translation>此网络中没有既有日期又有可计入金额的交易。</translation>
    </message>
    <message>
        <source>%1 %2, up to %3</source>
        <comment>a change, within how many days, a day</comment>
        <translation>%2变化 %1，截至%3</translation>
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
        <translation>列出文件中所有错误和可疑之处。有错误时返回 1。</translation>
    </message>
    <message>
        <source>--lang wants en, zh-Hans or zh-Hant.</source>
        <translation>--lang 需要 en、zh-Hans 或 zh-Hant。</translation>
    </message>
    <message>
        <source>Name one file to check.</source>
        <translation>请指定一个要检查的文件。</translation>
    </message>
    <message>
        <source>Language of the answer: en, zh-Hans or zh-Hant (default: the system's).</source>
        <translation>输出所用语言：en、zh-Hans 或 zh-Hant（默认：系统语言）。</translation>
    </message>
    <message>
        <source>%1, %2, %3; %4, %5.</source>
        <comment>companies, deals, sources; errors, remarks</comment>
        <translation>%1，%2，%3；%4，%5。</translation>
    </message>
    <message>
        <source>A .caploop file, a table of deals (.csv, .tsv) or a built-in network (example:ai-loop-2025-10).</source>
        <translation>.caploop 文件、交易表格（.csv、.tsv）或内置网络（example:ai-loop-2025-10）。</translation>
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
            <numerusform>%1笔交易</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sources</source>
        <translation>
            <numerusform>%1个来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1处错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 remarks</source>
        <translation>
            <numerusform>%1条提示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::CheckPanel</name>
    <message>
        <source>Nothing in this network needs a look.</source>
        <translation>此网络中没有需要查看的问题。</translation>
    </message>
    <message>
        <source>%1 to look at, %2 for information. A click leads to the place; each fix can be undone.</source>
        <translation>%1 项需要查看，%2 项供参考。单击可跳转到所在位置；每次修正都可撤销。</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>显示前 %1 项。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ChoiceBoxes</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::Command</name>
    <message>
        <source>There is no command or option "%1".</source>
        <translation>没有“%1”这个命令或选项。</translation>
    </message>
    <message>
        <source>Type "capital-loop --help" for what there is.</source>
        <translation>输入“capital-loop --help”查看可用命令。</translation>
    </message>
    <message>
        <source>There is no built-in network "%1". Type one of these: %2.</source>
        <translation>没有名为“%1”的内置网络。请输入其中之一：%2。</translation>
    </message>
    <message>
        <source>There is no command or file "%1". Type "capital-loop %2" if you mean that command.</source>
        <translation>没有名为“%1”的命令或文件。如果指的是该命令，请输入 "capital-loop %2"。</translation>
    </message>
    <message>
        <source>There is no command or file "%1". Type "capital-loop --help" for what there is.</source>
        <translation>没有名为“%1”的命令或文件。请输入 "capital-loop --help" 查看可用的命令。</translation>
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
        <translation>Capital Loop 展示企业交易网络中谁向谁付款。

  capital-loop                     在窗口中打开内置网络
  capital-loop FILE.caploop        在窗口中打开文件
  capital-loop example:NAME        打开内置网络：ai-loop-2025-10、ai-loop-2026-07

  capital-loop export FILE -o OUT.svg|.png|.pdf    输出图片
  capital-loop check FILE                          列出文件中的问题
  capital-loop analyse FILE                        找出循环及其金额
  capital-loop layout FILE --json                  打印位置以及图中不应有的缺陷
  capital-loop convert IN OUT                      把网络写成另一种格式

  capital-loop COMMAND --help      某个命令的选项
  capital-loop --version           版本

要得到与屏幕上一样的图片：
  capital-loop export example:ai-loop-2025-10 -o loop.svg --theme dark --size 1920x1080
</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::CompanyPage</name>
    <message>
        <source>Also named</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>股票代码</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>上市情况</translation>
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
        <translation>手动固定</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation>（%1至%2）</translation>
    </message>
    <message>
        <source>computed, not printed by a source</source>
        <translation>计算得出，来源未直接公布</translation>
    </message>
    <message>
        <source>measured at this deal</source>
        <translation>按此交易估值</translation>
    </message>
    <message>
        <source>No valuation is known; its circle is hollow.</source>
        <translation>估值未知；其圆圈为空心。</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>图中采用</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>另一来源</translation>
    </message>
    <message>
        <source>All valuations, latest first</source>
        <translation>全部估值，由近及远</translation>
    </message>
    <message>
        <source>Another source: %1</source>
        <translation>另一来源：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure and its period</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>财务数据</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>the other company, the amount and the kind of a deal</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Pays, lends or grants to</source>
        <translation>付款、放贷或授予对象</translation>
    </message>
    <message>
        <source>Receives from</source>
        <translation>资金来自</translation>
    </message>
    <message>
        <source>How the share moved</source>
        <translation>股价反应</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message numerus="yes">
        <source>Show all %1 valuations</source>
        <translation>
            <numerusform>显示全部 %1 个估值</numerusform>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>是否上市</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>With them go %1 deals and %2 valuations, figures and prices. Undo brings everything back.</source>
        <translation>同时会删除 %1 笔交易以及 %2 项估值、数据和股价。撤销可全部恢复。</translation>
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
        <translation>角色说明</translation>
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
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ConcentrationWords</name>
    <message numerus="yes">
        <source>%n companies with a known value</source>
        <translation>
            <numerusform>%n 家价值已知的公司</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payers</source>
        <translation>
            <numerusform>%n 个付款方</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payees</source>
        <translation>
            <numerusform>%n 个收款方</numerusform>
        </translation>
    </message>
    <message>
        <source>All values</source>
        <translation>全部价值</translation>
    </message>
    <message>
        <source>By payer</source>
        <translation>按付款方</translation>
    </message>
    <message>
        <source>By payee</source>
        <translation>按收款方</translation>
    </message>
    <message>
        <source>HHI (Herfindahl-Hirschman): 10,000 if one company has all.</source>
        <translation>HHI（赫芬达尔-赫希曼指数）：一家独占时为 10,000。</translation>
    </message>
    <message>
        <source>It is the sum of the squared percentages of all known values.</source>
        <translation>它是各公司占全部已知价值百分比的平方和。</translation>
    </message>
    <message>
        <source>The small figures: how many companies have a known value.</source>
        <translation>小字数字：价值已知的公司数。</translation>
    </message>
    <message>
        <source>HHI of what is promised: 10,000 if one company has all.</source>
        <translation>承诺金额的 HHI：一家独占时为 10,000。</translation>
    </message>
    <message>
        <source>The small figures: how many payers → payees.</source>
        <translation>小字数字：付款方数 → 收款方数。</translation>
    </message>
    <message>
        <source>HHI (Herfindahl-Hirschman): the sum of the squared percentages of what is promised and not over.</source>
        <translation>HHI（赫芬达尔-赫希曼指数）：已承诺且未终止的金额中各方所占百分比的平方和。</translation>
    </message>
    <message>
        <source>Counted: %1 amounts.</source>
        <comment>name of an amount basis</comment>
        <translation>计入：%1金额。</translation>
    </message>
    <message numerus="yes">
        <source>Left out on %1, since their amounts were not disclosed: %n deals.</source>
        <translation>
            <numerusform>%1未计入 %n 笔交易，因其金额未披露。</numerusform>
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
        <translation>集中程度相当于 %1 家同等规模的公司</translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <comment>how many companies, and money</comment>
        <translation>%1，合计%2</translation>
    </message>
    <message numerus="yes">
        <source>Left out, since their amounts were not disclosed: %n deals</source>
        <translation>
            <numerusform>未计入 %n 笔交易，因其金额未披露</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::Console</name>
    <message>
        <source>Type "capital-loop %1 --help" for its options.</source>
        <translation>输入“capital-loop %1 --help”查看其选项。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ConvertCommand</name>
    <message>
        <source>Reads a network of any kind of file and writes it as another, by the endings of the names. What is wrong in the one and what the other cannot hold is listed. Ends with 1 if nothing was written.</source>
        <translation>读取任意格式的网络文件，并按扩展名写成另一种格式。列出原文件的问题和新格式无法保存的内容。若未写出任何内容，则以1结束。</translation>
    </message>
    <message>
        <source>The file to read: .caploop, .csv, .tsv, .xlsx, .ods, .sqlite, .graphml, .gexf, .dot, .ftm, .json or a built-in network (example:ai-loop-2025-10).</source>
        <translation>要读取的文件：.caploop、.csv、.tsv、.xlsx、.ods、.sqlite、.graphml、.gexf、.dot、.ftm、.json，或内置网络（example:ai-loop-2025-10）。</translation>
    </message>
    <message>
        <source>The file to write: .caploop, .csv, .xlsx, .graphml, .gexf, .dot or .json.</source>
        <translation>要写入的文件：.caploop、.csv、.xlsx、.graphml、.gexf、.dot 或 .json。</translation>
    </message>
    <message>
        <source>The format to write, whatever the name ends in: %1.</source>
        <translation>要写入的格式，不论扩展名为何：%1。</translation>
    </message>
    <message>
        <source>Language of the answer: en, zh-Hans or zh-Hant (default: the system's).</source>
        <translation>输出所用语言：en、zh-Hans 或 zh-Hant（默认：系统语言）。</translation>
    </message>
    <message>
        <source>--lang wants en, zh-Hans or zh-Hant.</source>
        <translation>--lang 需要 en、zh-Hans 或 zh-Hant。</translation>
    </message>
    <message>
        <source>Name the file to read and the file to write.</source>
        <translation>请指定要读取的文件和要写入的文件。</translation>
    </message>
    <message>
        <source>“%1” does not end in a format that can be written. Say which with --to, as one of: %2.</source>
        <translation>“%1”的扩展名不是可写入的格式。请用 --to 指定其一：%2。</translation>
    </message>
    <message>
        <source>--to wants one of: %1.</source>
        <translation>--to 须为以下之一：%1。</translation>
    </message>
    <message>
        <source>%1 and %2 were written.</source>
        <comment>companies, deals</comment>
        <translation>已写入%1和%2。</translation>
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
            <numerusform>%n笔交易</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::DealDialog</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>时间安排</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>重叠</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::DealOverlapsPage</name>
    <message>
        <source>The first %1 of %2 deals are shown; type to find others.</source>
        <translation>显示前 %1 笔，共 %2 笔交易；输入文字可查找其他交易。</translation>
    </message>
    <message>
        <source>There is no other deal yet.</source>
        <translation>还没有其他交易。</translation>
    </message>
    <message>
        <source>No other deal has these words.</source>
        <translation>没有其他交易含有这些文字。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::DealPage</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
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
        <translation>确定部分</translation>
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
        <translation>已支付、提款或交付</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Sources contest this amount.</source>
        <translation>各来源对此金额说法不一。</translation>
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
        <translation>假定在期限内平均分摊</translation>
    </message>
    <message>
        <source>assumed to rise evenly over the term</source>
        <translation>假定在期限内匀速递增</translation>
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
        <translation>处理器</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>股数</translation>
    </message>
    <message>
        <source>Price to pay for a share</source>
        <translation>每股行权价</translation>
    </message>
    <message>
        <source>Price of a share</source>
        <translation>每股价格</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>These deals contain one another in part; their amounts are never added up.</source>
        <translation>这些交易互有部分包含，其金额绝不相加。</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>one report only</source>
        <translation>仅一家报道</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
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
        <translation>对价</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No source is given; the deal is left out of totals.</source>
        <translation>未提供来源；此交易不计入合计。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::DealSchedulePage</name>
    <message>
        <source>at times that are not known</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>evenly over its term</source>
        <translation>在期限内平均分摊</translation>
    </message>
    <message>
        <source>rising year by year over its term</source>
        <translation>在期限内逐年递增</translation>
    </message>
    <message>
        <source>by shares for each year</source>
        <translation>按各年份额</translation>
    </message>
    <message>
        <source>when gigawatts are ready</source>
        <translation>每建成一吉瓦时</translation>
    </message>
    <message>
        <source>in the years or on the days below</source>
        <translation>按下列年份或日期</translation>
    </message>
    <message>
        <source>Each row needs its year or day.</source>
        <translation>每一行都需要年份或日期。</translation>
    </message>
    <message>
        <source>The deal has no amount yet that could fall on years.</source>
        <translation>该交易还没有可以分到各年的金额。</translation>
    </message>
    <message>
        <source>Give the deal a start, and an end or its years, on the first page.</source>
        <translation>请在第一页填写交易的开始，以及结束或年数。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>money, year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>%1 without a date</source>
        <comment>money</comment>
        <translation>%1无日期</translation>
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
        <translation>因无已知安排，在期限内平均分摊。</translation>
    </message>
    <message>
        <source>The rows come to %1, but the deal to %2: what is beyond it is left out.</source>
        <translation>各行合计%1，而交易为%2：超出部分不计。</translation>
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
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Firm part</source>
        <translation>确定部分</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>状态日期</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>换得</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Company %1</source>
        <translation>公司 %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>Gigawatts</source>
        <translation>吉瓦</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器数量</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>股数</translation>
    </message>
    <message>
        <source>Strike price</source>
        <translation>行权价</translation>
    </message>
    <message>
        <source>Price per share</source>
        <translation>每股价格</translation>
    </message>
    <message>
        <source>Stake in %</source>
        <translation>持股比例（%）</translation>
    </message>
    <message>
        <source>Amount is</source>
        <translation>金额含义</translation>
    </message>
    <message>
        <source>Amount in words</source>
        <translation>金额（文字）</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>On the announcement</source>
        <translation>公布说明</translation>
    </message>
    <message>
        <source>One report only</source>
        <translation>仅一处报道</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::DiagramMenu</name>
    <message>
        <source>&amp;Pinned in Its Place</source>
        <translation>固定在此处(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Zoom to Its Partners</source>
        <translation>放大显示它及往来公司(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Role and Colour</source>
        <translation>角色与颜色(&amp;R)</translation>
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
        <translation>正在排布公司…</translation>
    </message>
    <message>
        <source>The filter hides all companies. Clear it to see them.</source>
        <translation>筛选条件隐藏了所有公司。清除筛选即可显示。</translation>
    </message>
    <message>
        <source>Double-click here for a first company, paste deals from a spreadsheet into View &gt; Tables, or open a network with File &gt; Open.</source>
        <translation>双击此处创建第一家公司，在“视图 &gt; 表格”中粘贴电子表格里的交易，或用“文件 &gt; 打开”打开网络。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::DocumentFiles</name>
    <message>
        <source>%1 could not be opened. What was open stays open.</source>
        <translation>无法打开%1。原先打开的内容保持不变。</translation>
    </message>
    <message>
        <source>network</source>
        <comment>a file name</comment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Save the Network</source>
        <translation>保存网络</translation>
    </message>
    <message>
        <source>This was noticed when %1 was read:</source>
        <translation>读取%1时发现：</translation>
    </message>
    <message>
        <source>Untitled network</source>
        <translation>未命名网络</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Save a Copy of the Network</source>
        <translation>保存网络的副本</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>副本已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a file that another window has open</comment>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>正在保存 %1…</translation>
    </message>
    <message>
        <source>%1 was not saved. All changes are still in this window.</source>
        <translation>%1 未保存。所有更改仍在此窗口中。</translation>
    </message>
    <message>
        <source>Its disk does not answer. Save under another name on another disk, or try again later.</source>
        <translation>磁盘没有响应。请换名保存到其他磁盘，或稍后再试。</translation>
    </message>
    <message>
        <source>It is open in another window (%1, since %2). Choose another name, or close it there first.</source>
        <translation>它已在另一个窗口中打开（%1，始于 %2）。请选择其他名称，或先在那里关闭。</translation>
    </message>
    <message>
        <source>Saved, but the version before could not be kept as %1: %2</source>
        <translation>已保存，但之前的版本未能保留为 %1：%2</translation>
    </message>
    <message>
        <source>Looking for work that was not saved…</source>
        <translation>正在查找未保存的内容…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>a file name</comment>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>%1 was read into a new network. Save it to keep it.</source>
        <translation>%1已读入新网络。请保存以保留。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::DraftTableModel</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>状态日期</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Year or day</source>
        <translation>年份或日期</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
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
        <translation>添加</translation>
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
            <numerusform>%n笔交易</numerusform>
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
        <translation>文件是空的。请选择有内容的 .caploop 文件。</translation>
    </message>
    <message>
        <source>The file breaks off here; something is still open. Add what is missing at the end, or take a complete copy.</source>
        <translation>文件在此中断，尚有未闭合之处。请补全结尾，或换用完整的副本。</translation>
    </message>
    <message>
        <source>Something follows after the end of the network. Remove it.</source>
        <translation>网络结束之后还有内容。请删除。</translation>
    </message>
    <message>
        <source>A value is missing here. Write a text in quotes, a number, true, false, null, a list or an object.</source>
        <translation>此处缺少一个值。请写入带引号的文本、数字、true、false、null、列表或对象。</translation>
    </message>
    <message>
        <source>This is not written as a number. Write it with digits and a decimal point only, as 1500000000 or 1.5e9.</source>
        <translation>这不是数字的写法。请只用数字和小数点，如 1500000000 或 1.5e9。</translation>
    </message>
    <message>
        <source>A name in quotes is missing here, as "id". Perhaps a comma before it is too many.</source>
        <translation>此处缺少带引号的名称，如 "id"。前面可能多了一个逗号。</translation>
    </message>
    <message>
        <source>A colon is missing here, between a name and its value.</source>
        <translation>此处名称与值之间缺少冒号。</translation>
    </message>
    <message>
        <source>A comma or a closing brace } is missing here.</source>
        <translation>此处缺少逗号或右花括号 }。</translation>
    </message>
    <message>
        <source>A comma or a closing bracket ] is missing here.</source>
        <translation>此处缺少逗号或右方括号 ]。</translation>
    </message>
    <message>
        <source>A text is not closed. Add the quotation mark at its end.</source>
        <translation>文本没有闭合。请在末尾加上引号。</translation>
    </message>
    <message>
        <source>A backslash in a text is followed by something that has no meaning. Write \\ for a backslash itself.</source>
        <translation>文本中的反斜杠后面的字符没有意义。反斜杠本身请写作 \\。</translation>
    </message>
    <message>
        <source>A text runs over the end of a line or holds a control character. Write \n for a new line.</source>
        <translation>文本跨行或含有控制字符。换行请写作 \n。</translation>
    </message>
    <message>
        <source>The file is not written as JSON here. Check quotes, commas and brackets around this place.</source>
        <translation>文件此处不符合 JSON 格式。请检查附近的引号、逗号和括号。</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>带引号的文本</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a list in brackets [ ]</source>
        <translation>方括号 [ ] 中的列表</translation>
    </message>
    <message>
        <source>an object in braces { }</source>
        <translation>花括号 { } 中的对象</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a text, or an object of texts by language</source>
        <translation>文本，或按语言分列的文本对象</translation>
    </message>
    <message>
        <source>a number, or an object with low and high</source>
        <translation>数字，或含 low 和 high 的对象</translation>
    </message>
    <message>
        <source>a list of two numbers, x and y</source>
        <translation>含 x、y 两个数字的列表</translation>
    </message>
    <message>
        <source>a list of two numbers above 0, width and height</source>
        <translation>含宽、高两个大于 0 的数字的列表</translation>
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
        <translation>没有此文件。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>Check that you have permission to read it.</source>
        <translation>请检查您是否有读取权限。</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>这是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>The file is larger than %1, the most that is read. Split it into several networks.</source>
        <translation>文件超过可读取的上限%1。请拆分成几个网络。</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>Check the folder, its free space and your permissions, or choose another place.</source>
        <translation>请检查文件夹、可用空间和您的权限，或换一个位置。</translation>
    </message>
    <message>
        <source>The file changed while it was read. Open it again.</source>
        <translation>文件在读取过程中发生了变化。请重新打开。</translation>
    </message>
    <message>
        <source>The file holds characters that are not UTF-8. Save it again as UTF-8.</source>
        <translation>文件含有非 UTF-8 字符。请以 UTF-8 重新保存。</translation>
    </message>
    <message>
        <source>Lists and objects stand more than %1 deep inside each other. Make the file flatter.</source>
        <translation>列表和对象的嵌套超过%1层。请减少层级。</translation>
    </message>
    <message>
        <source>The file has more than %1 values, the most that is read. Split it into several networks.</source>
        <translation>文件中的值超过可读取的上限%1个。请拆分成几个网络。</translation>
    </message>
    <message>
        <source>This is not a Capital Loop file: it does not begin with "format": "capital-loop". Choose a file whose name ends in .caploop.</source>
        <translation>这不是 Capital Loop 文件：开头没有 "format": "capital-loop"。请选择文件名以 .caploop 结尾的文件。</translation>
    </message>
    <message>
        <source>The file is of version %1, and this program reads up to version %2. Install a newer Capital Loop.</source>
        <translation>文件为第%1版，本程序最高支持第%2版。请安装更新的 Capital Loop。</translation>
    </message>
    <message>
        <source>“%1” stands here twice. The first is used; remove the other.</source>
        <translation>“%1”在此出现两次。采用第一个；请删除另一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n more problems of this kind were found and are not listed.</source>
        <translation>
            <numerusform>另发现%n个同类问题，未一一列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is missing and must be there. Add it.</source>
        <translation>缺少必需的“%1”。请补上。</translation>
    </message>
    <message>
        <source>Here must be %1, and there is %2.</source>
        <translation>此处应为%1，实际为%2。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2025-09-22, 2025-09 or 2025.</source>
        <translation>“%1”不是日期。请写作 2025-09-22、2025-09 或 2025。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money, or too large. Write it in whole units, as 300000000000 for 300 billion.</source>
        <translation>“%1”不是金额，或数额过大。请以整数单位书写，如 3000 亿写作 300000000000。</translation>
    </message>
    <message>
        <source>%1 is finer than the smallest coin of its currency; %2 is used.</source>
        <translation>%1小于该货币的最小单位；采用%2。</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Write three capital letters, as USD, EUR or TWD.</source>
        <translation>“%1”不是货币代码。请写三个大写字母，如 USD、EUR 或 TWD。</translation>
    </message>
    <message>
        <source>“%1” is not a number that can stand here. Check its sign and its digits.</source>
        <translation>“%1”不是此处可用的数字。请检查正负号和数位。</translation>
    </message>
    <message>
        <source>“%1” is not a known word for “%2”. See the list in docs/file-format.md.</source>
        <translation>“%1”不是“%2”的已知取值。请参阅 docs/file-format.md 中的列表。</translation>
    </message>
    <message>
        <source>“%1” is not a known word for “%2”. Is “%3” meant?</source>
        <translation>“%1”不是“%2”的已知取值。是否应为“%3”？</translation>
    </message>
    <message>
        <source>An id is empty. Give it at least one character.</source>
        <translation>id 为空。请至少给出一个字符。</translation>
    </message>
    <message>
        <source>A text has %2 characters; at most %1 are read here. Shorten it.</source>
        <translation>文本有%2个字符；此处最多读取%1个。请缩短。</translation>
    </message>
    <message>
        <source>The text holds the control character %1. Remove it.</source>
        <translation>文本含有控制字符%1。请删除。</translation>
    </message>
    <message>
        <source>“%1” is not a web address. It must begin with https:// or http://.</source>
        <translation>“%1”不是网址。网址必须以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot both be given. “%1” is used; remove “%2”.</source>
        <translation>不能同时给出“%1”和“%2”。采用“%1”；请删除“%2”。</translation>
    </message>
    <message>
        <source>“%1” is not known to this program. It is kept, and not used.</source>
        <translation>本程序不认识“%1”。予以保留，但不使用。</translation>
    </message>
    <message>
        <source>“%1” is not known to this program. Is “%2” meant? It is kept, and not used.</source>
        <translation>本程序不认识“%1”。是否应为“%2”？予以保留，但不使用。</translation>
    </message>
    <message>
        <source>The id “%1” stands twice in this list. Give each its own id.</source>
        <translation>id“%1”在此列表中出现两次。请让每一项有自己的 id。</translation>
    </message>
    <message>
        <source>There is no company “%1”. Add it to the companies, or correct the id.</source>
        <translation>没有公司“%1”。请将其加入公司列表，或更正 id。</translation>
    </message>
    <message>
        <source>There is no deal “%1”. Add it to the deals, or correct the id.</source>
        <translation>没有交易“%1”。请将其加入交易列表，或更正 id。</translation>
    </message>
    <message>
        <source>There is no source “%1”. Add it to the sources, or correct the id.</source>
        <translation>没有来源“%1”。请将其加入来源列表，或更正 id。</translation>
    </message>
    <message>
        <source>The low figure %1 is above the high figure %2. Exchange or correct them.</source>
        <translation>低值%1大于高值%2。请对调或更正。</translation>
    </message>
    <message>
        <source>The figure %1 lies beyond %2, an end of its own range. Correct the figure, low or high.</source>
        <translation>数值%1超出了自身范围的端点%2。请更正该数值、低值或高值。</translation>
    </message>
    <message>
        <source>%1 has been paid, which is more than the amount of %2. Check both figures.</source>
        <translation>已支付%1，超过金额%2。请核对这两个数字。</translation>
    </message>
    <message>
        <source>The term begins %1 and ends before that, %2. Check both dates.</source>
        <translation>期限始于%1，却早于此结束，即%2。请核对这两个日期。</translation>
    </message>
    <message>
        <source>A step of the status is dated %1 and stands after one of %2. Put the steps in the order of time.</source>
        <translation>某一状态的日期为%1，却排在%2的状态之后。请按时间顺序排列。</translation>
    </message>
    <message>
        <source>The deal “%1” is said to overlap with itself. Remove it from its own list.</source>
        <translation>交易“%1”被标为与自身重叠。请将其从自己的列表中删除。</translation>
    </message>
    <message>
        <source>The company “%1” stands on both sides of a deal. Check who pays whom.</source>
        <translation>公司“%1”同时是交易的双方。请核对谁向谁付款。</translation>
    </message>
    <message>
        <source>The deal “%1” has no source. It is shown as unsourced and left out of totals; add where it was read.</source>
        <translation>交易“%1”没有来源，将标为无来源且不计入合计；请补上出处。</translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 stand in one place. Use one currency.</source>
        <translation>同一处出现以%1和%2计价的金额。请使用一种货币。</translation>
    </message>
    <message>
        <source>The program capital-loop-layout, which places the companies, was not found beside capital-loop. Install Capital Loop again.</source>
        <translation>在 capital-loop 旁未找到负责排布公司的程序 capital-loop-layout。请重新安装 Capital Loop。</translation>
    </message>
    <message>
        <source>The layout stopped unexpectedly. The last picture stays; try another layout.</source>
        <translation>布局意外停止。保留上一幅图；请尝试其他布局。</translation>
    </message>
    <message>
        <source>The layout took too long and was stopped. The last picture stays; try another layout or show fewer deals.</source>
        <translation>布局耗时过长，已停止。保留上一幅图；请尝试其他布局，或减少显示的交易。</translation>
    </message>
    <message>
        <source>The layout gave an answer that makes no sense. The last picture stays; try another layout.</source>
        <translation>布局返回了无效结果。保留上一幅图；请尝试其他布局。</translation>
    </message>
    <message>
        <source>The chosen layout could not place this network, and the layout for large networks was taken instead.</source>
        <translation>所选布局无法排布此网络，已改用大型网络布局。</translation>
    </message>
    <message>
        <source>The layout was cancelled. The last picture stays.</source>
        <translation>布局已取消。保留上一幅图。</translation>
    </message>
    <message>
        <source>A font could not be put into the picture, so that its texts may look different elsewhere. Choose text as outlines.</source>
        <translation>有字体无法嵌入图片，文字在其他地方可能显示不同。请选择文字转为轮廓。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file and place in it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
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
        <translation>没有“%1”列；第一行必须写明列名。第一行写的是：%2。</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed, so the rest of the file was read as one cell. Close it.</source>
        <translation>此处的引号没有闭合，文件其余部分被读成了一个单元格。请补上引号。</translation>
    </message>
    <message>
        <source>The cell of the column “%1” is empty, so this row is left out. Fill it in.</source>
        <translation>“%1”列的单元格为空，因此略去此行。请填写。</translation>
    </message>
    <message>
        <source>There is no column “%1”; the first row must name it, and it is empty.</source>
        <translation>没有“%1”列；第一行必须写明列名，而它是空的。</translation>
    </message>
    <message>
        <source>The file is write-protected. Save under another name, or ask its owner to let you change it.</source>
        <translation>文件受写保护。请用其他名称保存，或请其所有者允许您修改。</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more. Make it again or connect its drive, or choose another folder.</source>
        <translation>文件夹“%1”已不存在。请重新建立该文件夹或连接其驱动器，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder “%1”. Choose another folder, or ask its owner to let you write there.</source>
        <translation>无法写入文件夹“%1”。请选择其他文件夹，或请其所有者允许您写入。</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose another disk.</source>
        <translation>磁盘已满。请腾出空间，或选择其他磁盘。</translation>
    </message>
    <message>
        <source>The picture would be too large. Choose at most %1 pixels on each side, or fewer dots per inch.</source>
        <translation>图片过大。请将每边限制在 %1 像素以内，或降低每英寸点数。</translation>
    </message>
    <message>
        <source>“%1” does not end in a known kind of picture. Let the name end in one of: %2.</source>
        <translation>“%1”的扩展名不是已知的图片格式。请使用以下扩展名之一：%2。</translation>
    </message>
    <message>
        <source>The picture was not written: it was cancelled.</source>
        <translation>已取消，未写入图片。</translation>
    </message>
    <message>
        <source>The picture could not be made as %1</source>
        <translation>无法生成 %1 格式的图片</translation>
    </message>
    <message>
        <source>Choose another size or format.</source>
        <translation>请选择其他尺寸或格式。</translation>
    </message>
    <message>
        <source>%1 is made by the program ffmpeg, which was not found. Install it (Debian and Ubuntu: sudo apt install ffmpeg), or choose SVG, WebP, GIF or APNG.</source>
        <translation>%1 由 ffmpeg 程序生成，但未找到该程序。请安装它（Debian 和 Ubuntu：sudo apt install ffmpeg），或选择 SVG、WebP、GIF 或 APNG。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ExportCommand</name>
    <message>
        <source>A .caploop file or a built-in network (example:ai-loop-2025-10).</source>
        <translation>.caploop 文件或内置网络（example:ai-loop-2025-10）。</translation>
    </message>
    <message>
        <source>SVG: letters as outlines, for programs without the fonts.</source>
        <translation>SVG：文字转为轮廓，供没有这些字体的程序使用。</translation>
    </message>
    <message>
        <source>The instant of the moving dots in seconds (default 0).</source>
        <translation>移动圆点所处的时刻，以秒计（默认 0）。</translation>
    </message>
    <message>
        <source>With the valuation chart below the diagram.</source>
        <translation>在关系图下方附上估值走势图。</translation>
    </message>
    <message>
        <source>Say where to write with -o NAME.png, -o NAME.svg or -o NAME.pdf.</source>
        <translation>请用 -o NAME.png、-o NAME.svg 或 -o NAME.pdf 指定输出位置。</translation>
    </message>
    <message>
        <source>Say where to write with -o NAME.svg, -o NAME.webp, -o NAME.gif, -o NAME.apng, -o NAME.mp4 or -o NAME.webm.</source>
        <translation>请用 -o 名称.svg、-o 名称.webp、-o 名称.gif、-o 名称.apng、-o 名称.mp4 或 -o 名称.webm 指定输出文件。</translation>
    </message>
    <message>
        <source>A .%1 file is written with --animate.</source>
        <translation>写出 .%1 文件需要 --animate。</translation>
    </message>
    <message>
        <source>--pictures wants png or svg.</source>
        <translation>--pictures 只接受 png 或 svg。</translation>
    </message>
    <message>
        <source>--now needs --then, the day to compare with.</source>
        <translation>--now 需要 --then，即要比较的日期。</translation>
    </message>
    <message>
        <source>--then and --%1 exclude each other.</source>
        <translation>--then 与 --%1 不能同时使用。</translation>
    </message>
    <message>
        <source>Writes a picture of a network, by the ending of the output's name: PNG, SVG or PDF, and with --animate one that moves.</source>
        <translation>按输出文件的扩展名写出网络的图片：PNG、SVG 或 PDF；加上 --animate 则写出动态图片。</translation>
    </message>
    <message>
        <source>The picture to write: .png, .svg or .pdf, or one of --animate.</source>
        <translation>要写出的图片：.png、.svg 或 .pdf，或 --animate 所列的格式。</translation>
    </message>
    <message>
        <source>Of a story: 1-4 or 2,5 (default: all).</source>
        <translation>故事的步：1-4 或 2,5（默认：全部）。</translation>
    </message>
    <message>
        <source>Of a story: with what the speaker says (PDF and HTML).</source>
        <translation>故事：附上演讲者备注（PDF 和 HTML）。</translation>
    </message>
    <message>
        <source>Of a story's folder: png (default) or svg.</source>
        <translation>故事文件夹中的图片：png（默认）或 svg。</translation>
    </message>
    <message>
        <source>Two days side by side with what changed, the changed deals lit: as known on this day …</source>
        <translation>两个日期并列并附变化，变化的交易高亮：此日所知…</translation>
    </message>
    <message>
        <source>… and on this later one (default: the network's day).</source>
        <translation>…与此后的这一日（默认：网络的日期）。</translation>
    </message>
    <message>
        <source>The later day, %1, does not come after that of --then.</source>
        <translation>较晚的日期 %1 并不在 --then 的日期之后。</translation>
    </message>
    <message>
        <source>Say where to write with -o NAME.pdf, -o NAME.html, -o NAME.mp4, -o NAME.webm or -o FOLDER.</source>
        <translation>请用 -o NAME.pdf、-o NAME.html、-o NAME.mp4、-o NAME.webm 或 -o FOLDER 指明写到哪里。</translation>
    </message>
    <message>
        <source>The steps of a story instead (its id or title, "" for the first), to NAME.pdf, NAME.html, NAME.mp4, NAME.webm or a folder of numbered pictures.</source>
        <translation>改为写出一个故事的各步（其标识或标题，"" 为第一个），写到 NAME.pdf、NAME.html、NAME.mp4、NAME.webm 或一个存放编号图片的文件夹。</translation>
    </message>
    <message>
        <source>A story cannot be written as .%1. It can as .pdf, .html, .mp4 or .webm, or as numbered pictures into a folder, whose name has no such ending.</source>
        <translation>故事不能写成 .%1。可以写成 .pdf、.html、.mp4 或 .webm，或把编号的图片写入一个名称没有这种后缀的文件夹。</translation>
    </message>
    <message>
        <source>--%1 belongs to --story, which is not given.</source>
        <translation>--%1 属于 --story，而没有给出 --story。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ExportDialog</name>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 页面</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Pixels of your own</source>
        <translation>自定义像素</translation>
    </message>
    <message>
        <source>Millimetres for print</source>
        <translation>印刷用毫米</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Export the Picture</source>
        <translation>导出图片</translation>
    </message>
    <message numerus="yes">
        <source>%n amounts find no room at this size; make the picture larger or raise the smallest amount shown.</source>
        <translation>
            <numerusform>此尺寸下有 %n 个金额放不下；请放大图片，或提高所显示的最小金额。</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is being drawn…</source>
        <translation>正在绘制图片…</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Moving SVG</source>
        <translation>动态 SVG</translation>
    </message>
    <message>
        <source>Moving WebP</source>
        <translation>动态 WebP</translation>
    </message>
    <message>
        <source>Moving GIF</source>
        <translation>动态 GIF</translation>
    </message>
    <message>
        <source>Moving PNG (APNG)</source>
        <translation>动态 PNG (APNG)</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>MP4 视频</translation>
    </message>
    <message>
        <source>WebM video</source>
        <translation>WebM 视频</translation>
    </message>
    <message>
        <source>Fade what did not c&amp;hange</source>
        <translation>淡化未变化的部分(&amp;H)</translation>
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
        <translation>市值（收盘价×股数）</translation>
    </message>
    <message>
        <source>market cap, as printed</source>
        <translation>市值（据公布）</translation>
    </message>
    <message>
        <source>market cap, as printed in won, converted</source>
        <translation>市值（据公布的韩元值换算）</translation>
    </message>
    <message>
        <source>market cap (close)</source>
        <translation>市值（收盘）</translation>
    </message>
    <message>
        <source>market cap (close before)</source>
        <translation>市值（前一日收盘）</translation>
    </message>
    <message>
        <source>market cap (record close)</source>
        <translation>市值（收盘新高）</translation>
    </message>
    <message>
        <source>market cap (open)</source>
        <translation>市值（开盘）</translation>
    </message>
    <message>
        <source>market cap (intraday)</source>
        <translation>市值（盘中）</translation>
    </message>
    <message>
        <source>market cap (above)</source>
        <translation>市值（高于此数）</translation>
    </message>
    <message>
        <source>market cap (first crossing)</source>
        <translation>市值（首次突破）</translation>
    </message>
    <message>
        <source>market cap (first crossing, intraday)</source>
        <translation>市值（盘中首次突破）</translation>
    </message>
    <message>
        <source>private valuation</source>
        <translation>私募估值</translation>
    </message>
    <message>
        <source>post-money</source>
        <translation>投后估值</translation>
    </message>
    <message>
        <source>post-money (above)</source>
        <translation>投后估值（高于此数）</translation>
    </message>
    <message>
        <source>pre-money</source>
        <translation>投前估值</translation>
    </message>
    <message>
        <source>tender / secondary</source>
        <translation>要约收购／老股转让</translation>
    </message>
    <message>
        <source>merger value</source>
        <translation>合并作价</translation>
    </message>
    <message>
        <source>IPO filing</source>
        <translation>IPO 申报文件</translation>
    </message>
    <message>
        <source>IPO target</source>
        <translation>IPO 目标估值</translation>
    </message>
    <message>
        <source>IPO target (upper end)</source>
        <translation>IPO 目标估值（上限）</translation>
    </message>
    <message>
        <source>IPO (open at $39)</source>
        <translation>IPO（开盘价 39 美元）</translation>
    </message>
    <message>
        <source>IPO price $135</source>
        <translation>IPO 发行价 135 美元</translation>
    </message>
    <message>
        <source>market value of the stake</source>
        <translation>所持股份市值</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>run-rate revenue</source>
        <translation>年化收入</translation>
    </message>
    <message>
        <source>annual recurring revenue</source>
        <translation>年度经常性收入</translation>
    </message>
    <message>
        <source>operating cost</source>
        <translation>运营成本</translation>
    </message>
    <message>
        <source>operating loss</source>
        <translation>经营亏损</translation>
    </message>
    <message>
        <source>net loss</source>
        <translation>净亏损</translation>
    </message>
    <message>
        <source>net income</source>
        <translation>净利润</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>亏损</translation>
    </message>
    <message>
        <source>cash burn</source>
        <translation>现金消耗</translation>
    </message>
    <message>
        <source>total debt</source>
        <translation>总债务</translation>
    </message>
    <message>
        <source>gross margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>net margin</source>
        <translation>净利率</translation>
    </message>
    <message>
        <source>weekly users</source>
        <translation>周活跃用户</translation>
    </message>
    <message>
        <source>shares outstanding</source>
        <translation>已发行股数</translation>
    </message>
    <message>
        <source>capital expenditure</source>
        <translation>资本开支</translation>
    </message>
    <message>
        <source>capital expenditure outlook</source>
        <translation>资本开支展望</translation>
    </message>
    <message>
        <source>revenue backlog</source>
        <translation>积压订单收入</translation>
    </message>
    <message>
        <source>cloud backlog</source>
        <translation>云业务积压订单</translation>
    </message>
    <message>
        <source>Azure revenue</source>
        <translation>Azure 收入</translation>
    </message>
    <message>
        <source>remaining performance obligations</source>
        <translation>剩余履约义务</translation>
    </message>
    <message>
        <source>commercial remaining performance obligations</source>
        <translation>商业剩余履约义务</translation>
    </message>
    <message>
        <source>compute commitments</source>
        <translation>算力承诺</translation>
    </message>
    <message>
        <source>compute spend target</source>
        <translation>算力支出目标</translation>
    </message>
    <message>
        <source>lease and capacity commitments</source>
        <translation>租赁与容量承诺</translation>
    </message>
    <message>
        <source>multi-year cloud service commitments</source>
        <translation>多年期云服务承诺</translation>
    </message>
    <message>
        <source>revenue from renting Nvidia servers</source>
        <translation>出租英伟达服务器的收入</translation>
    </message>
    <message>
        <source>research and development share of revenue</source>
        <translation>研发占收入比重</translation>
    </message>
    <message>
        <source>direct investment in customers as share of revenue</source>
        <translation>对客户直接投资占收入比重</translation>
    </message>
    <message>
        <source>vendor financing as share of revenue</source>
        <translation>供应商融资占收入比重</translation>
    </message>
    <message>
        <source>share price</source>
        <translation>股价</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::FigureTableModel</name>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
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
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::FileBar</name>
    <message>
        <source>%1 is open in another window (%2, since %3). This is a copy: it can be changed here, and is saved under another name.</source>
        <translation>%1 已在另一个窗口中打开（%2，始于 %3）。这里是副本：可以修改，但要用其他名称保存。</translation>
    </message>
    <message>
        <source>%1 was changed on disk by somebody else after it was opened here.</source>
        <translation>%1 在此处打开之后，已被他人在磁盘上修改。</translation>
    </message>
    <message>
        <source>%1 is no longer where it was. The network is still here; save it to write the file again.</source>
        <translation>%1 已不在原处。网络仍在此窗口中；保存即可重新写入文件。</translation>
    </message>
    <message>
        <source>%1 could not be saved automatically.</source>
        <comment>followed by the reason</comment>
        <translation>%1 未能自动保存。</translation>
    </message>
    <message>
        <source>No recovery copy can be kept, so save often.</source>
        <comment>followed by the reason</comment>
        <translation>无法保留恢复副本，请经常保存。</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Edit Anyway</source>
        <translation>仍然编辑</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>保留我的版本</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>If the window on the other computer is gone: save under this name again.</source>
        <translation>如果另一台计算机上的窗口已不存在：重新以此名称保存。</translation>
    </message>
    <message>
        <source>Read the file again. Unsaved changes of this window are asked about first.</source>
        <translation>重新读取文件。会先询问此窗口中未保存的更改。</translation>
    </message>
    <message>
        <source>Stay with the network of this window; saving it writes over the other changes.</source>
        <translation>保留此窗口中的网络；保存时会覆盖他人的更改。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
            <numerusform>只接收了 %1；另外 %n 个文件未接收。请逐个拖放。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::FileQuestions</name>
    <message>
        <source>Capital Loop files (*.caploop)</source>
        <translation>Capital Loop 文件 (*.caploop)</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to %1 first?</source>
        <translation>要先保存对 %1 的更改吗？</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>未保存的内容将会丢失。</translation>
    </message>
    <message>
        <source>Changed on Disk</source>
        <translation>磁盘上的文件已更改</translation>
    </message>
    <message>
        <source>%1 was changed on disk after it was opened here.</source>
        <translation>%1 在此处打开之后，已在磁盘上被修改。</translation>
    </message>
    <message>
        <source>Overwriting replaces those changes by the network of this window; what is on disk now is kept beside it as %1.</source>
        <translation>覆盖会用此窗口中的网络取代那些更改；磁盘上现有的内容会保留在旁边的 %1 中。</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Give up all changes to %1 since it was saved?</source>
        <translation>放弃 %1 自保存以来的所有更改？</translation>
    </message>
    <message>
        <source>The file is read again. This cannot be undone.</source>
        <translation>将重新读取文件。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Open a Network</source>
        <translation>打开网络</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Networks, tables and graphs (%1)</source>
        <translation>网络、表格和图文件（%1）</translation>
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
        <translation>重新显示全部交易</translation>
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
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Kind of deal</source>
        <translation>交易类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
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
        <translation>%1以上的交易：%3笔中的%2笔</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an amount</comment>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>Deals filtered (%1): %2 of %3</source>
        <translation>交易筛选（%1）：%3笔中的%2笔</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a filter</comment>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>All %1 deals</source>
        <translation>
            <numerusform>全部 %1 笔交易</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::FindBar</name>
    <message>
        <source>No company has “%1” in its name.</source>
        <translation>没有公司的名称含“%1”。</translation>
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
        <translation>筛选条件隐藏了此公司。</translation>
    </message>
    <message>
        <source>Name in any language, or ticker</source>
        <translation>任一语言的名称，或股票代码</translation>
    </message>
    <message>
        <source>Find a company</source>
        <translation>查找公司</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
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
        <translation>%1：公司付款给自己。</translation>
    </message>
    <message>
        <source>%1: the amount is below zero.</source>
        <translation>%1：金额小于零。</translation>
    </message>
    <message>
        <source>%1: so large an amount is hardly meant. Million, billion or trillion?</source>
        <translation>%1：金额过大，恐怕不对。单位是百万、十亿还是万亿？</translation>
    </message>
    <message>
        <source>%1: more was paid than the deal's amount.</source>
        <translation>%1：已付金额超过交易金额。</translation>
    </message>
    <message>
        <source>%1: it ends before it starts.</source>
        <translation>%1：结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>%1: the steps of its status are not in the order of their dates.</source>
        <translation>%1：状态各步骤未按日期排列。</translation>
    </message>
    <message>
        <source>%1 and %2 are said to be parts of one another, perhaps over further deals.</source>
        <translation>%1与%2互为对方的一部分（可能经由其他交易）。</translation>
    </message>
    <message>
        <source>%1 may be the same money as another deal of these two with the same amount or day. If so, mark it, so that it is not counted twice.</source>
        <translation>%1可能与这两家公司的另一笔交易（金额或日期相同）是同一笔钱。若是，请标记，以免重复计算。</translation>
    </message>
    <message>
        <source>%1 and %2: are these one company?</source>
        <translation>%1和%2：是同一家公司吗？</translation>
    </message>
    <message>
        <source>%1: a valuation is dated after the day of the picture and is not shown.</source>
        <translation>%1：有一项估值的日期晚于图中日期，因此未显示。</translation>
    </message>
    <message>
        <source>%1: no source is named.</source>
        <translation>%1：未注明来源。</translation>
    </message>
    <message>
        <source>Source %1: nothing names it.</source>
        <translation>来源%1：没有任何内容引用它。</translation>
    </message>
    <message>
        <source>%1: it has neither a deal nor a valuation.</source>
        <translation>%1：既无交易也无估值。</translation>
    </message>
    <message>
        <source>Turn it into a payment the other way</source>
        <translation>改为反向付款</translation>
    </message>
    <message>
        <source>Exchange start and end</source>
        <translation>对调开始与结束</translation>
    </message>
    <message>
        <source>Put the steps in order</source>
        <translation>按日期排列步骤</translation>
    </message>
    <message>
        <source>Take the first mention out</source>
        <translation>删去第一处引用</translation>
    </message>
    <message>
        <source>Mark as the same money</source>
        <translation>标记为同一笔钱</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>合并为一家</translation>
    </message>
    <message>
        <source>Delete the source</source>
        <translation>删除该来源</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::HandoutWords</name>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>导入%1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
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
        <translation>股价</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>不读取</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取 …</translation>
    </message>
    <message>
        <source>Say above which column is: %1. Without it nothing can be read.</source>
        <translation>请在上方指明哪一列是：%1。缺少它便无法读取。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 另有 %1 项</translation>
    </message>
    <message>
        <source>%1 rows would be added, %2 change what is there, %3 change nothing, %4 are left out.</source>
        <translation>将新增 %1 行，%2 行更改已有内容，%3 行无变化，%4 行略去。</translation>
    </message>
    <message>
        <source>New companies: %1.</source>
        <translation>新公司：%1 家。</translation>
    </message>
    <message>
        <source>The file is written in %1.</source>
        <translation>文件编码为 %1。</translation>
    </message>
    <message>
        <source>%1: %2 rows added, %3 changed, %4 left out.</source>
        <translation>%1：新增 %2 行，更改 %3 行，略去 %4 行。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
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
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Date of the status</source>
        <translation>状态日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Smallest figure</source>
        <translation>最小金额</translation>
    </message>
    <message>
        <source>Largest figure</source>
        <translation>最大金额</translation>
    </message>
    <message>
        <source>Ceiling (up to)</source>
        <translation>上限（至多）</translation>
    </message>
    <message>
        <source>About</source>
        <translation>约数</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>换得</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in Simplified Chinese</source>
        <translation>简体中文名称</translation>
    </message>
    <message>
        <source>Name in Traditional Chinese</source>
        <translation>繁体中文名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Role in detail</source>
        <translation>角色说明</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
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
        <translation>估值类型</translation>
    </message>
    <message>
        <source>Opening price (not read)</source>
        <translation>开盘价（不读取）</translation>
    </message>
    <message>
        <source>Highest price (not read)</source>
        <translation>最高价（不读取）</translation>
    </message>
    <message>
        <source>Lowest price (not read)</source>
        <translation>最低价（不读取）</translation>
    </message>
    <message>
        <source>Closing price</source>
        <translation>收盘价</translation>
    </message>
    <message>
        <source>Volume (not read)</source>
        <translation>成交量（不读取）</translation>
    </message>
    <message>
        <source>as the column tells</source>
        <translation>按该列自身判断</translation>
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
        <translation>一点五</translation>
    </message>
    <message>
        <source>No row names the columns</source>
        <translation>没有列名行</translation>
    </message>
    <message>
        <source>Columns named in line %1: %2</source>
        <translation>列名在第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ImportWords</name>
    <message>
        <source>This graph takes more memory than it may. Split it.</source>
        <translation>此图占用的内存超出上限。请拆分。</translation>
    </message>
    <message>
        <source>Reading this graph took too long and was stopped. Split it.</source>
        <translation>读取此图耗时过长，已停止。请拆分。</translation>
    </message>
    <message>
        <source>Graphviz stopped while it read this graph. Check the file with the program dot.</source>
        <translation>Graphviz 在读取此图时停止。请用 dot 程序检查该文件。</translation>
    </message>
    <message>
        <source>The file is not written as DOT here. Check brackets, quotes and arrows around this place.</source>
        <translation>此处不符合 DOT 格式。请检查附近的括号、引号和箭头。</translation>
    </message>
    <message>
        <source>The bytes of this file are no text in any encoding known here. Save it again as UTF-8.</source>
        <translation>此文件的内容不是任何已知编码的文本。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The text is not UTF-8 and was read as %1. Choose another encoding if letters look wrong.</source>
        <translation>文本不是 UTF-8，已按 %1 读取。如有乱码，请选择其他编码。</translation>
    </message>
    <message>
        <source>The file is not well written as XML here (%1). Take a complete copy of it.</source>
        <translation>此处不符合 XML 格式（%1）。请使用完整的文件。</translation>
    </message>
    <message>
        <source>The file defines words that grow to more than %1 characters each. It is not read, as such files are made to fill the memory.</source>
        <translation>文件中定义的实体展开后超过%1个字符。此类文件意在耗尽内存，因此不予读取。</translation>
    </message>
    <message>
        <source>This is not written as %1, as the ending of its name says. Give it the right ending.</source>
        <translation>文件内容不是扩展名所示的 %1 格式。请改用正确的扩展名。</translation>
    </message>
    <message>
        <source>“%1” is no known kind of file here. Let the name end in one of: %2.</source>
        <translation>“%1”不是已知的文件类型。请使用以下扩展名之一：%2。</translation>
    </message>
    <message>
        <source>The tables of this file cannot be read (%1). Save it again, or export it as CSV.</source>
        <translation>无法读取此文件中的表格（%1）。请重新保存，或导出为 CSV。</translation>
    </message>
    <message>
        <source>There is nothing below the first row. Choose another table.</source>
        <translation>首行之下没有内容。请选择其他表格。</translation>
    </message>
    <message>
        <source>The table has more than %1 rows; the others are not read. Split it.</source>
        <translation>表格超过%1行，其余未读取。请拆分。</translation>
    </message>
    <message>
        <source>A cell has %2 characters; the first %1 are read.</source>
        <translation>有单元格含%2个字符，只读取前%1个。</translation>
    </message>
    <message>
        <source>No column is read as “%1”, which must be there. Choose one.</source>
        <translation>没有列对应必需的“%1”。请选择一列。</translation>
    </message>
    <message>
        <source>The column “%1” is not read.</source>
        <translation>未读取“%1”列。</translation>
    </message>
    <message>
        <source>Dates in “%1”, as %2, may have day or month first. They are read with the day first; choose the other order if that is wrong.</source>
        <translation>“%1”中的日期（如 %2）可能日在前或月在前。现按日在前读取；如不对，请选择另一顺序。</translation>
    </message>
    <message>
        <source>Dates in “%1”, as %2, may have day or month first. They are read with the month first; choose the other order if that is wrong.</source>
        <translation>“%1”中的日期（如 %2）可能日在前或月在前。现按月在前读取；如不对，请选择另一顺序。</translation>
    </message>
    <message>
        <source>In “%1”, %2 is read as %3. Choose the other decimal sign if that is wrong.</source>
        <translation>“%1”中的 %2 读作 %3。如不对，请选择另一种小数点。</translation>
    </message>
    <message>
        <source>“%1” may be the company “%2” or “%3”; the first is used. Write its id instead.</source>
        <translation>“%1”可能指公司“%2”或“%3”，现采用前者。请改写其编号。</translation>
    </message>
    <message>
        <source>“%1” names another currency than its row, %2. The one in the cell is used.</source>
        <translation>“%1”的货币与该行的 %2 不同。以单元格中的为准。</translation>
    </message>
    <message numerus="yes">
        <source>%n deals have no kind and are taken as services. Set their kind.</source>
        <translation>
            <numerusform>%n笔交易没有类型，按服务处理。请设定类型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weights of %n deals are read as amounts in US dollars. Check them.</source>
        <translation>
            <numerusform>%n笔交易的权重读作美元金额。请核对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals have no direction in the file; the company named first is taken as the payer.</source>
        <translation>
            <numerusform>文件中%n笔交易没有方向，以先列出的公司为付款方。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities of the kind “%1” are not read.</source>
        <translation>
            <numerusform>未读取%n个“%1”类实体。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold %n companies in full.</source>
        <translation>
            <numerusform>%1 不能完整保存%n家公司。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold the %n deals.</source>
        <translation>
            <numerusform>%1 不保存%n笔交易。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold the %n valuations one by one.</source>
        <translation>
            <numerusform>%1 不逐条保存%n条估值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold the %n share prices.</source>
        <translation>
            <numerusform>%1 不保存%n条股价。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold the %n figures of the companies' books.</source>
        <translation>
            <numerusform>%1 不保存%n条公司财务数据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n sources by their address or id only.</source>
        <translation>
            <numerusform>%1 只保存%n个来源的网址或编号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold the %n reactions of share prices.</source>
        <translation>
            <numerusform>%1 不保存%n条股价反应。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold title, description, claims, loops and stories (%n).</source>
        <translation>
            <numerusform>%1 不保存标题、说明、观点、循环和故事（%n项）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold all saved places of the companies (%n).</source>
        <translation>
            <numerusform>%1 不保存公司的全部已存位置（%n组）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n deals %1 holds only the last step of their status.</source>
        <translation>
            <numerusform>%1 只保存%n笔交易的最后一个状态。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n deals %1 does not hold schedules, quantities, overlaps, disagreements or further notes.</source>
        <translation>
            <numerusform>%1 不保存%n笔交易的付款计划、数量、重叠、分歧或其他备注。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n records %1 does not hold what other programs have added.</source>
        <translation>
            <numerusform>%1 不保存%n条记录中由其他程序添加的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is to be read as the same as “%2”, which is read; this one is not.</source>
        <translation>“%1”与“%2”要读作同一项；读取后者，前者不读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows above the names of the columns are a title and are not read.</source>
        <translation>
            <numerusform>列名上方的 %n 行是标题，不读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::IssuesBar</name>
    <message numerus="yes">
        <source>%n notes about this file</source>
        <translation>
            <numerusform>关于此文件的%n条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::IssuesDialog</name>
    <message>
        <source>Notes about a file</source>
        <translation>关于文件的提示</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>问题及处理办法</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::KeyWords</name>
    <message>
        <source>Space, →, ↓, Page Down, N</source>
        <translation>空格、→、↓、Page Down、N</translation>
    </message>
    <message>
        <source>Next reveal or step</source>
        <translation>下一个揭示或下一步</translation>
    </message>
    <message>
        <source>Shift+Space, ←, ↑, Page Up, Backspace</source>
        <translation>Shift+空格、←、↑、Page Up、退格</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>First and last step</source>
        <translation>第一步和最后一步</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>数字，然后回车</translation>
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
        <translation>所有步，从中选择</translation>
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
        <translation>冻结观众看到的画面</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Laser pointer</source>
        <translation>激光笔</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>聚光灯</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Explore the diagram: pan, zoom, select</source>
        <translation>探索图：平移、缩放、选择</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Speaker's window</source>
        <translation>演讲者窗口</translation>
    </message>
    <message>
        <source>F, F11</source>
        <translation>F、F11</translation>
    </message>
    <message>
        <source>Full screen or window</source>
        <translation>全屏或窗口</translation>
    </message>
    <message>
        <source>+ and -</source>
        <translation>+ 和 -</translation>
    </message>
    <message>
        <source>Larger and smaller notes</source>
        <translation>放大和缩小备注</translation>
    </message>
    <message>
        <source>T, R</source>
        <translation>T、R</translation>
    </message>
    <message>
        <source>Time: start or pause, reset</source>
        <translation>计时：开始或暂停、清零</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave what is special first, then the presentation</source>
        <translation>先退出特殊状态，再退出演示</translation>
    </message>
    <message>
        <source>?, F1</source>
        <translation>?、F1</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>这些按键</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Swap the screens of audience and speaker</source>
        <translation>交换观众和演讲者的屏幕</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::LayoutCommand</name>
    <message>
        <source>Places the companies of a network and counts what the picture must not have.</source>
        <translation>排布网络中的公司，并统计图中不应有的缺陷。</translation>
    </message>
    <message>
        <source>A .caploop file or a built-in network (example:ai-loop-2025-10).</source>
        <translation>.caploop 文件或内置网络（example:ai-loop-2025-10）。</translation>
    </message>
    <message>
        <source>Print positions and counts as JSON.</source>
        <translation>以 JSON 打印位置和统计。</translation>
    </message>
    <message>
        <source>How many layouts to choose the best from (default 6).</source>
        <translation>从多少个布局中择优（默认 6）。</translation>
    </message>
    <message>
        <source>Write the positions into this .caploop file.</source>
        <translation>将位置写入此 .caploop 文件。</translation>
    </message>
    <message>
        <source>--tries wants a number from 1 to 10000.</source>
        <translation>--tries 需要 1 到 10000 之间的数。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>crossings and labels</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 crossings</source>
        <translation>
            <numerusform>%1 处交叉</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 labels without room</source>
        <translation>
            <numerusform>%1 个标签放不下</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::LegendColumns</name>
    <message>
        <source>Arrows: from the giver</source>
        <translation>箭头：由给付方指出</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Width: amount in all</source>
        <translation>线宽：总金额</translation>
    </message>
    <message>
        <source>Width: paid to date</source>
        <translation>线宽：迄今已支付</translation>
    </message>
    <message>
        <source>≤: up to; firm part filled</source>
        <translation>≤：上限；确定部分填实</translation>
    </message>
    <message>
        <source>n/d: amount not disclosed</source>
        <translation>未披露：没有公布金额</translation>
    </message>
    <message>
        <source>One dot = %1 a year</source>
        <translation>一个圆点 = 每年%1</translation>
    </message>
    <message>
        <source>One dot = %1</source>
        <translation>一个圆点 = %1</translation>
    </message>
    <message>
        <source>Signed, delivered or paid</source>
        <translation>已签署、交付或支付</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Less than one dot's worth</source>
        <translation>不足一个圆点</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Circle area: value</source>
        <translation>圆面积：估值</translation>
    </message>
    <message>
        <source>Smallest: up to %1</source>
        <translation>最小圆：至多%1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>Deals from %1: %2 of %3</source>
        <translation>%1以上的交易：%3笔中的%2笔</translation>
    </message>
    <message>
        <source>%1 of %2 with a source</source>
        <translation>%2笔中%1笔有来源</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Width: amount without ceilings</source>
        <translation>线宽：不含上限的金额</translation>
    </message>
    <message>
        <source>Width: firm amount</source>
        <translation>线宽：确定的金额</translation>
    </message>
    <message>
        <source>Runs in circles</source>
        <translation>循环流动</translation>
    </message>
    <message>
        <source>Width: part of the dollar</source>
        <translation>线宽：一美元中的部分</translation>
    </message>
    <message>
        <source>Width: net and circular part</source>
        <translation>线宽：净额与循环部分</translation>
    </message>
    <message>
        <source>~: about</source>
        <translation>~：约</translation>
    </message>
    <message>
        <source>&gt;: more than</source>
        <translation>&gt;：超过</translation>
    </message>
    <message>
        <source>0 of: nothing of it counts yet</source>
        <translation>中的 0：尚无计入的部分</translation>
    </message>
    <message>
        <source>Nothing of the dollar now</source>
        <translation>此刻没有这一美元</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>? and |: sources differ</source>
        <translation>? 与 |：来源不一</translation>
    </message>
    <message>
        <source>Ring: part of the dollar there</source>
        <translation>环：在该处的部分</translation>
    </message>
    <message>
        <source>Ring: been there before</source>
        <translation>环：曾经流经该处</translation>
    </message>
    <message>
        <source>No valuation in dollars</source>
        <translation>无美元估值</translation>
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
            <numerusform>来源：%1；另有 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>Width: net and circular part, all years</source>
        <translation>宽度：净额与循环部分，所有年份合计</translation>
    </message>
    <message>
        <source>Width: headline amount per year</source>
        <translation>宽度：每年的公布金额</translation>
    </message>
    <message>
        <source>Higher: pays more on balance</source>
        <translation>位置越高：净付出越多</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 deals</source>
        <translation>
            <numerusform>%2 笔交易中的 %1 笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 disputed</source>
        <translation>
            <numerusform>%1 笔有争议</numerusform>
        </translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>按%1所知</translation>
    </message>
    <message>
        <source>Money of %1 alone</source>
        <translation>仅%1年的资金</translation>
    </message>
    <message>
        <source>Money of %1 to %2 alone</source>
        <translation>仅%1至%2年的资金</translation>
    </message>
    <message numerus="yes">
        <source>%n deals without known years left out</source>
        <translation>
            <numerusform>略去%n笔年份不明的交易</numerusform>
        </translation>
    </message>
    <message>
        <source>Width: amount in these years</source>
        <translation>线宽：这些年份的金额</translation>
    </message>
    <message numerus="yes">
        <source>%n assumed even</source>
        <comment>deals spread over their years</comment>
        <translation>
            <numerusform>%n笔假定平均</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>符号</translation>
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
        <translation>%1被筛选隐藏的交易也计入。</translation>
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
        <translation>全部环</translation>
    </message>
    <message>
        <source>ring %1 of %2</source>
        <translation>第 %1 个环，共 %2 个</translation>
    </message>
    <message>
        <source>The company at which the dollar is put in; a click on one in the diagram does the same</source>
        <translation>投入一美元的公司；在图中点击公司也一样</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Watch the dollar go</source>
        <translation>观看这一美元流动</translation>
    </message>
    <message>
        <source>Show the deals again</source>
        <translation>重新显示交易</translation>
    </message>
    <message>
        <source>Stop or ring</source>
        <translation>站或环</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::LensWords</name>
    <message>
        <source>Ring %1 of %2: %3 on each leg.</source>
        <comment>number, count, path and amount</comment>
        <translation>第 %1 个环（共 %2 个）：每段 %3。</translation>
    </message>
    <message>
        <source>Of every dollar passing through these companies, %1 have been through the same company before.</source>
        <translation>流经这些公司的每一美元中，有 %1 曾经流经同一家公司。</translation>
    </message>
    <message>
        <source>Of every dollar passing through these companies, at most %1 have been through the same company before.</source>
        <translation>流经这些公司的每一美元中，最多有 %1 曾经流经同一家公司。</translation>
    </message>
    <message>
        <source>One dollar is put in at %1; in the end %2 come home.</source>
        <comment>company, part of the dollar</comment>
        <translation>向%1投入一美元；最终有 %2 流回。</translation>
    </message>
    <message>
        <source>Ring in a circle: the part of its money that has been there before (Finn cycling index).</source>
        <translation>圆内的环：其资金中曾经流经该公司的部分（芬恩循环指数）。</translation>
    </message>
    <message>
        <source>At each stop it splits by the amounts of the company's deals; what a company gets beyond what it pays out stays there.</source>
        <translation>每一站按该公司各笔交易的金额拆分；公司收入超过支出的部分留在那里。</translation>
    </message>
    <message>
        <source>Net It Out</source>
        <translation>净额抵消</translation>
    </message>
    <message>
        <source>Cycling Index</source>
        <translation>循环指数</translation>
    </message>
    <message>
        <source>Follow One Dollar</source>
        <translation>跟随一美元</translation>
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
        <translation>该网络中没有编号为“%1”的公司。</translation>
    </message>
    <message>
        <source>The amounts of these deals are too large or too strange to be added up. Look for wrong ones with "capital-loop check".</source>
        <translation>这些交易的金额过大或异常，无法相加。请用“capital-loop check”查找错误。</translation>
    </message>
    <message>
        <source>Where a dollar of %1 goes is not known: no deal that it pays has an amount that counts.</source>
        <translation>%1的一美元去向不明：其付款交易均无可计入的金额。</translation>
    </message>
    <message numerus="yes">
        <source>One dollar put in at %1, after %n stops: %2 back home, %3 gone outside or kept, %4 under way.</source>
        <comment>company, parts of the dollar</comment>
        <translation>
            <numerusform>向%1投入一美元，%n站之后：%2已流回，%3流向外部或留存，%4仍在途中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One dollar put in at %1, after %n stops: %2 back home, %3 kept on the way, %4 under way.</source>
        <comment>company, parts of the dollar</comment>
        <translation>
            <numerusform>向%1投入一美元，%n站之后：%2已流回，%3留在沿途公司，%4仍在途中。</numerusform>
        </translation>
    </message>
    <message>
        <source>An upper bound for these amounts: neither revenues and costs outside these deals nor undisclosed amounts are counted.</source>
        <translation>这是就这些金额而言的上限：这些交易之外的收入和成本以及未披露的金额均未计入。</translation>
    </message>
    <message>
        <source>Going on for ever it would be at %1 %2 times, the start included.</source>
        <comment>company, number</comment>
        <translation>若一直流转下去，它会到达%1 %2次（含起点）。</translation>
    </message>
    <message>
        <source>%1 of the circular part runs in smaller rings that are not drawn.</source>
        <comment>part of the circular amount</comment>
        <translation>循环部分中有%1在未画出的较小的环中流动。</translation>
    </message>
    <message>
        <source>Of %1 gross, %2 (%3) runs in circles, shared out over each company's deals in proportion; %4 is net.</source>
        <comment>gross, circular, its share, net</comment>
        <translation>总额 %1 中，%2（%3）在循环（按比例分摊到每家公司的各笔交易），净额为 %4。</translation>
    </message>
    <message>
        <source>With the deals picked so as to cancel the most, it would be %1 (%2), and no company would pay or get more or less on balance.</source>
        <comment>largest circular, its share</comment>
        <translation>若挑选交易以抵消最多，则为 %1（%2），而各公司的净收付都不会改变。</translation>
    </message>
    <message>
        <source>How it is shared out is a rule, not a fact (balanced flow forwarding).</source>
        <translation>如何分摊是一种规则，并非事实（均衡流转法）。</translation>
    </message>
    <message numerus="yes">
        <source>Amounts: %1; %2 deals count.</source>
        <comment>name of an amount basis, number</comment>
        <translation>
            <numerusform>金额：%1；计入 %2 笔交易。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no company yet at which a dollar could be put in.</source>
        <translation>还没有可以投入一美元的公司。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::LoopSearchBar</name>
    <message>
        <source>Looking for loops …</source>
        <translation>正在查找循环 …</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新搜索</translation>
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
        <translation>循环</translation>
    </message>
    <message>
        <source>The companies in the order in which the money passes them</source>
        <translation>按资金流经的顺序排列的公司</translation>
    </message>
    <message>
        <source>Weakest leg</source>
        <translation>最弱一段</translation>
    </message>
    <message>
        <source>The most that can go all the way round</source>
        <translation>最多能走完一整圈的金额</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>All its legs added up; the same dollar may pass several of them</source>
        <translation>各段相加；同一美元可能流经多段</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>The smallest amount paid on one of its legs so far</source>
        <translation>各段中迄今已付的最小金额</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Round trip: one leg is financing and another one a purchase</source>
        <translation>往返：一段为融资，另一段为采购</translation>
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
        <translation>各段时间不重叠</translation>
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
        <translation>各段合计 %1</translation>
    </message>
    <message>
        <source>none paid round</source>
        <translation>尚无一整圈的付款</translation>
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
        <translation>据所知尚无资金走完一整圈</translation>
    </message>
    <message>
        <source>at most %1 of it has been paid all the way round</source>
        <translation>其中最多 %1 已付完一整圈</translation>
    </message>
    <message>
        <source>how much can go all the way round is unknown</source>
        <translation>能走完一整圈的金额未知</translation>
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
        <translation>%1给予%2%3</translation>
    </message>
    <message>
        <source>%1 gives %2 a right to buy its shares</source>
        <translation>%1给予%2购买其股份的权利</translation>
    </message>
    <message>
        <source>%1 puts an amount that was not disclosed into %2</source>
        <translation>%1向%2投入未披露的金额</translation>
    </message>
    <message>
        <source>%1 pays %2 an amount that was not disclosed</source>
        <translation>%1向%2支付未披露的金额</translation>
    </message>
    <message>
        <source>%1 gives %2 an amount that was not disclosed</source>
        <translation>%1给予%2未披露的金额</translation>
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
        <translation>%1各段从不在同一时间进行。</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>amount of a loop</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>legs run at the same time</source>
        <translation>各段同时进行</translation>
    </message>
    <message>
        <source>legs never run at the same time</source>
        <translation>各段从不同时进行</translation>
    </message>
    <message>
        <source>dates not known</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>headline</source>
        <comment>amount basis</comment>
        <translation>公布</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>amount basis</comment>
        <translation>预期</translation>
    </message>
    <message>
        <source>firm</source>
        <comment>amount basis</comment>
        <translation>确定</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>amount basis</comment>
        <translation>已付</translation>
    </message>
    <message>
        <source>The largest figure published, ceilings (“up to”) included</source>
        <translation>已公布的最大数字，含上限（“最多”）</translation>
    </message>
    <message>
        <source>Without ceilings; the middle of a range</source>
        <translation>不含上限；区间取中值</translation>
    </message>
    <message>
        <source>Signed, delivered or paid; the smallest figure published</source>
        <translation>已签署、已交付或已付；取已公布的最小数字</translation>
    </message>
    <message>
        <source>Paid, drawn or delivered so far</source>
        <translation>迄今已付、已提取或已交付</translation>
    </message>
    <message>
        <source>Deals not counted: %1.</source>
        <translation>未计入的交易：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>nothing that counts yet</source>
        <translation>尚未计入的金额</translation>
    </message>
    <message>
        <source>so nothing that counts can go all the way round yet</source>
        <translation>因此尚无可计入的金额能走完一整圈</translation>
    </message>
    <message>
        <source>Of %1 in the loops, %4 is promise and %2 is firm; %3 has been paid.</source>
        <translation>循环中的%1里，%4仍是承诺，%2 是确定的；已支付 %3。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between publisher, date and address</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>%1 → %2, %3: %4</source>
        <comment>payer, payee, amount, sources</comment>
        <translation>%1 → %2，%3：%4</translation>
    </message>
    <message>
        <source>%1 gives %2 an amount that cannot be counted here</source>
        <translation>%1给%2一笔在此无法计入的金额</translation>
    </message>
    <message>
        <source>Basis: %1. %2.</source>
        <comment>name of an amount basis, what it counts</comment>
        <translation>口径：%1。%2。</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>截至%1。</translation>
    </message>
    <message>
        <source>As of no stated day.</source>
        <translation>未注明日期。</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>来源：</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>%1 (disputed)</source>
        <translation>%1（有争议）</translation>
    </message>
    <message numerus="yes">
        <source>%1 lapsed</source>
        <translation>
            <numerusform>%1 笔已失效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not disclosed</source>
        <translation>
            <numerusform>%1 笔未披露</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rights</source>
        <translation>
            <numerusform>%1 笔权利</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contained in a larger deal</source>
        <translation>
            <numerusform>%1 笔包含在更大的交易中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without a source</source>
        <translation>
            <numerusform>%1 笔没有来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without known dates</source>
        <translation>
            <numerusform>%1 笔日期未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in another currency</source>
        <translation>
            <numerusform>%1 笔为其他货币</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 negative</source>
        <translation>
            <numerusform>%1 笔为负数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from a company to itself</source>
        <translation>
            <numerusform>%1 笔为公司与自身的交易</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::LoopsPanel</name>
    <message>
        <source>Choose a loop to see it in the diagram. Left and right go through its legs.</source>
        <translation>选择一个循环，即可在图中查看。用左右方向键逐段浏览。</translation>
    </message>
    <message>
        <source>Leg %1 of %2: %3.</source>
        <comment>number, count, who pays whom what</comment>
        <translation>第 %1 段，共 %2 段：%3。</translation>
    </message>
    <message>
        <source>Looking for loops …</source>
        <translation>正在寻找循环 …</translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>显示 %1 个，共%2</translation>
    </message>
    <message>
        <source>Certainty: &lt;b&gt;%1&lt;/b&gt;. %2.</source>
        <comment>name of an amount basis, what it counts</comment>
        <translation>确定程度：&lt;b&gt;%1&lt;/b&gt;。%2。</translation>
    </message>
    <message>
        <source>Loops through a company</source>
        <translation>经过某公司的循环</translation>
    </message>
    <message>
        <source>Companies at most:</source>
        <translation>公司数上限：</translation>
    </message>
    <message>
        <source>Largest weakest leg first</source>
        <translation>最弱一段由大到小</translation>
    </message>
    <message>
        <source>Largest total first</source>
        <translation>总额由大到小</translation>
    </message>
    <message>
        <source>Most paid first</source>
        <translation>已付由多到少</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Order of the loops</source>
        <translation>循环的顺序</translation>
    </message>
    <message>
        <source>Copy sentence</source>
        <translation>复制句子</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>Round trips only</source>
        <translation>仅往返</translation>
    </message>
    <message>
        <source>Round trip: one leg is financing and another one a purchase</source>
        <translation>往返：一段为融资，另一段为采购</translation>
    </message>
    <message>
        <source>The sentence is on the clipboard, with its basis, day and sources.</source>
        <translation>句子已复制到剪贴板，附金额口径、日期和来源。</translation>
    </message>
    <message>
        <source>For %1 of them the amount is not known.</source>
        <translation>其中 %1 个的金额未知。</translation>
    </message>
    <message>
        <source>The search was stopped; no loops are shown.</source>
        <translation>搜索已停止；未显示任何循环。</translation>
    </message>
    <message numerus="yes">
        <source>The search was stopped; the loops found before are shown (%1, at most %n companies).</source>
        <comment>with the name of their amount basis</comment>
        <translation>
            <numerusform>搜索已停止；显示的是此前找到的循环（%1，最多 %n 家公司）。</numerusform>
        </translation>
    </message>
    <message>
        <source>No company has “%1” in one of its names or its ticker.</source>
        <translation>没有公司的名称或代码包含“%1”。</translation>
    </message>
    <message>
        <source>Any of a company's names, or its ticker</source>
        <translation>公司的任一名称或股票代码</translation>
    </message>
    <message numerus="yes">
        <source>%1 of its deals are hidden by the filter; clear it to see them.</source>
        <translation>
            <numerusform>其中 %1 笔交易被筛选隐藏；清除筛选即可看到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 loops carry money on this basis (%3); the grey ones below the line do not.</source>
        <translation>
            <numerusform>按此口径（%3），%2 个循环中有 %1 个有资金流动；线下灰色的没有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 loops</source>
        <translation>
            <numerusform>%1 个循环</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %1 loops</source>
        <translation>
            <numerusform>至少 %1 个循环</numerusform>
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
        <translation>无法打开浏览器；网址已复制：%1</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::MarkLabel</name>
    <message>
        <source>%1 from close to close</source>
        <comment>figures of a move</comment>
        <translation>收盘到收盘 %1</translation>
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
        <translation>时间上的巧合不等于因果。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::MinimumBox</name>
    <message>
        <source>All amounts</source>
        <translation>全部金额</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>an amount</comment>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>Deals below this amount are hidden, and with them those without a published amount.</source>
        <translation>低于此金额的交易将被隐藏，未公布金额的交易也一并隐藏。</translation>
    </message>
    <message>
        <source>Smallest amount</source>
        <translation>最小金额</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::MomentOptionWords</name>
    <message>
        <source>The day shown: which deals run or have ended, and valuations (default: the network's day).</source>
        <translation>显示的日期：哪些交易生效或已结束，以及估值（默认：网络的日期）。</translation>
    </message>
    <message>
        <source>Only what was public on this day (default: all that is known).</source>
        <translation>仅显示当日已公开的内容（默认：已知的全部）。</translation>
    </message>
    <message>
        <source>Only the money that falls on these years by each deal's schedule, as 2027 or 2027-2030.</source>
        <translation>仅计按各交易时间安排落在这些年份的资金，如 2027 或 2027-2030。</translation>
    </message>
    <message>
        <source>--%1 %2 is not understood: type a day, as 2025-10-31.</source>
        <translation>无法理解 --%1 %2：请输入日期，如 2025-10-31。</translation>
    </message>
    <message>
        <source>--years %1 is not understood: type a year or two, as 2027 or 2027-2030.</source>
        <translation>无法理解 --years %1：请输入一个或两个年份，如 2027 或 2027-2030。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::MotionOptionWords</name>
    <message>
        <source>A picture that moves, and ends as it began: .svg, .webp, .gif, .apng; .mp4 and .webm where ffmpeg is installed.</source>
        <translation>首尾相接的动态图片：.svg、.webp、.gif、.apng；安装了 ffmpeg 时还可用 .mp4 和 .webm。</translation>
    </message>
    <message>
        <source>Moving: the length of the loop, from 1 to 60 (default 6).</source>
        <translation>动态图片：循环的时长（秒），1 到 60（默认 6）。</translation>
    </message>
    <message>
        <source>Moving: frames a second, from 1 to 60 (default 30; a GIF has at most 50).</source>
        <translation>动态图片：每秒帧数，1 到 60（默认 30；GIF 最多 50）。</translation>
    </message>
    <message>
        <source>--seconds and --fps go with --animate.</source>
        <translation>--seconds 和 --fps 须与 --animate 一起使用。</translation>
    </message>
    <message>
        <source>--at and --animate exclude each other.</source>
        <translation>--at 与 --animate 不能同时使用。</translation>
    </message>
    <message>
        <source>--seconds %1 is not understood: type a number from 1 to 60.</source>
        <translation>无法理解 --seconds %1：请输入 1 到 60 的数字。</translation>
    </message>
    <message>
        <source>--fps %1 is not understood: type a whole number from 1 to 60.</source>
        <translation>无法理解 --fps %1：请输入 1 到 60 的整数。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::MoveCompaniesCommand</name>
    <message>
        <source>Move company</source>
        <translation>移动公司</translation>
    </message>
    <message numerus="yes">
        <source>Move %n companies</source>
        <translation>
            <numerusform>移动%n家公司</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::NearestWord</name>
    <message>
        <source>Did you mean "%1"?</source>
        <translation>您是否想输入 "%1"？</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::NetworkDialog</name>
    <message>
        <source>“%1” is no day. Type it as 2025-10-31.</source>
        <translation>“%1”不是日期。请按 2025-10-31 的形式输入。</translation>
    </message>
    <message>
        <source>Change properties</source>
        <translation>更改属性</translation>
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
        <translation>编辑公司</translation>
    </message>
    <message>
        <source>Edit Deal</source>
        <translation>编辑交易</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n of the selection?</source>
        <translation>
            <numerusform>删除所选的 %n 项？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n deals</source>
        <translation>
            <numerusform>删除 %n 笔交易</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n companies</source>
        <translation>
            <numerusform>删除 %n 家公司</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete companies and deals</source>
        <translation>删除公司和交易</translation>
    </message>
    <message>
        <source>Valuations…</source>
        <translation>估值…</translation>
    </message>
    <message numerus="yes">
        <source>Deleted. %n steps of stories have lost something by it; Undo brings it back.</source>
        <translation>
            <numerusform>已删除。故事中有 %n 步因此缺失内容；可撤销恢复。</numerusform>
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
        <translation>数据表</translation>
    </message>
    <message>
        <source>Table of sources</source>
        <translation>来源表</translation>
    </message>
    <message>
        <source>Excel workbook, a sheet for each table</source>
        <translation>Excel 工作簿，每表一页</translation>
    </message>
    <message>
        <source>Plain JSON</source>
        <translation>普通 JSON</translation>
    </message>
    <message>
        <source>Export Data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入%1…</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入%1。</translation>
    </message>
    <message>
        <source>This format does not hold everything. The network itself stays as it is.</source>
        <translation>此格式无法容纳全部内容。网络本身保持不变。</translation>
    </message>
    <message>
        <source>Write It So</source>
        <translation>仍然写入</translation>
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
        <translation>有来源</translation>
    </message>
    <message>
        <source>Valuations</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Shown as of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>How certain the deals are</source>
        <translation>交易的确定程度</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>未经证实</translation>
    </message>
    <message>
        <source>Untitled network</source>
        <translation>未命名网络</translation>
    </message>
    <message>
        <source>Loops that are told of</source>
        <translation>人们谈论的循环</translation>
    </message>
    <message>
        <source>What people say</source>
        <translation>各方说法</translation>
    </message>
    <message>
        <source>Shown beside the network, never counted.</source>
        <translation>列于网络之外，绝不计入。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 deals</source>
        <translation>
            <numerusform>%2笔交易中的%1笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deals</source>
        <translation>
            <numerusform>%1笔交易</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 notes about this file</source>
        <translation>
            <numerusform>关于此文件的 %1 条提示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::OptionWords</name>
    <message>
        <source>Size in pixels (default 1920x1080).</source>
        <translation>图片尺寸，以像素计（默认 1920x1080）。</translation>
    </message>
    <message>
        <source>Size on paper in millimetres, with --dpi.</source>
        <translation>纸上尺寸，以毫米计，与 --dpi 合用。</translation>
    </message>
    <message>
        <source>Pixels for an inch of paper (default 300 with --mm).</source>
        <translation>每英寸像素数（与 --mm 合用时默认 300）。</translation>
    </message>
    <message>
        <source>light, dark or high-contrast (default light).</source>
        <translation>light（浅色）、dark（深色）或 high-contrast（高对比度），默认 light。</translation>
    </message>
    <message>
        <source>en, zh-Hans or zh-Hant (default en).</source>
        <translation>en、zh-Hans 或 zh-Hant（默认 en）。</translation>
    </message>
    <message>
        <source>Only deals from this amount in dollars: 10bn, 500m, 2e9; 0 shows all (default: what is legible).</source>
        <translation>只显示不低于此美元金额的交易，如 10bn、500m、2e9；0 为全部显示（默认：以清晰可读为准）。</translation>
    </message>
    <message>
        <source>Title instead of the network's.</source>
        <translation>替代网络自身标题的标题。</translation>
    </message>
    <message>
        <source>--%1 %2 is not understood: %3.</source>
        <translation>无法识别 --%1 %2：%3。</translation>
    </message>
    <message>
        <source>Name a file, or a built-in network such as example:ai-loop-2025-10.</source>
        <translation>请指定一个文件，或一个内置网络，如 example:ai-loop-2025-10。</translation>
    </message>
    <message>
        <source>Only one file at a time.</source>
        <translation>一次只能处理一个文件。</translation>
    </message>
    <message>
        <source>--size and --mm exclude each other.</source>
        <translation>--size 与 --mm 不能同时使用。</translation>
    </message>
    <message>
        <source>type a number from 10 to 4800</source>
        <translation>请输入 10 到 4800 之间的数</translation>
    </message>
    <message>
        <source>type width x height, as 1920x1080</source>
        <translation>请输入宽 x 高，如 1920x1080</translation>
    </message>
    <message>
        <source>type light, dark or high-contrast</source>
        <translation>请输入 light、dark 或 high-contrast</translation>
    </message>
    <message>
        <source>type en, zh-Hans or zh-Hant</source>
        <translation>请输入 en、zh-Hans 或 zh-Hant</translation>
    </message>
    <message>
        <source>type an amount in dollars, as 10bn, 500m or 2e9</source>
        <translation>请输入美元金额，如 10bn、500m 或 2e9</translation>
    </message>
    <message>
        <source>What width and dots mean: headline (default), expected, firm, paid or per-year.</source>
        <translation>宽度和圆点的含义：headline（公布，默认）、expected（预期）、firm（确定）、paid（已付）或 per-year（每年）。</translation>
    </message>
    <message>
        <source>type headline, expected, firm, paid or per-year</source>
        <translation>请输入 headline、expected、firm、paid 或 per-year</translation>
    </message>
    <message>
        <source>--show: there is no number %1; the last is %2.</source>
        <translation>--show：没有编号 %1；最后一个是 %2。</translation>
    </message>
    <message>
        <source>balanced, circle, radial, spring, force, large, flow or payers (default: positions of the file, else balanced).</source>
        <translation>balanced、circle、radial、spring、force、large、flow 或 payers（默认：文件中的位置，否则为 balanced）。</translation>
    </message>
    <message>
        <source>deals (default), net (what runs in circles apart; net@2: the second ring alone), cycling, or dollar:COMPANY@STOP (where a dollar put in at the company is after so many stops).</source>
        <translation>deals（默认）、net（单独显示循环部分；net@2：只亮第二个环）、cycling，或 dollar:公司@站数（向该公司投入的一美元在若干站之后的去向）。</translation>
    </message>
    <message>
        <source>type balanced, circle, radial, spring, force, large, flow or payers</source>
        <translation>请输入 balanced、circle、radial、spring、force、large、flow 或 payers</translation>
    </message>
    <message>
        <source>type deals, net, cycling or dollar:nvidia@3</source>
        <translation>请输入 deals、net、cycling 或 dollar:nvidia@3</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::PageWords</name>
    <message>
        <source>Where sources disagree</source>
        <translation>来源不一致之处</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>已选中</translation>
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
        <translation>金额</translation>
    </message>
    <message>
        <source>Day of the announcement</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Who gives and who gets</source>
        <translation>付出方与接收方</translation>
    </message>
    <message>
        <source>no address on record</source>
        <translation>未记录网址</translation>
    </message>
    <message>
        <source>Shown here</source>
        <translation>此处所示</translation>
    </message>
    <message>
        <source>Another source says</source>
        <translation>另一来源的说法</translation>
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
        <translation>图片已复制。</translation>
    </message>
    <message>
        <source>The picture was sent to the printer.</source>
        <translation>图片已发送到打印机。</translation>
    </message>
    <message>
        <source>The printer did not take the picture.</source>
        <translation>打印机没有接受这张图片。</translation>
    </message>
    <message>
        <source>The picture is being drawn…</source>
        <translation>正在绘制图片…</translation>
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
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::PresenterWindow</name>
    <message>
        <source>Speaker: %1</source>
        <translation>演讲者：%1</translation>
    </message>
    <message>
        <source>This step has no notes.</source>
        <translation>这一步没有备注。</translation>
    </message>
    <message>
        <source>The end.</source>
        <translation>结束。</translation>
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
        <translation>当前（观众看到的是冻结的第 %1 步）</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>超前</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::RatioPart</name>
    <message>
        <source>%1, of it firm: %2</source>
        <comment>money with ceilings, money without</comment>
        <translation>%1，其中确定的：%2</translation>
    </message>
    <message>
        <source>%1 of the revenue of %2 (%3); firm: %4</source>
        <comment>share, period, revenue, firm share</comment>
        <translation>相当于 %2 收入（%3）的 %1；确定的：%4</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>the other company, the amount and the kind of a deal</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1; firm: %2</source>
        <comment>shares of a backlog</comment>
        <translation>%1；确定的：%2</translation>
    </message>
    <message>
        <source>Of %1 on %2 (%3); an order need not be in it.</source>
        <comment>backlog, day, its name</comment>
        <translation>占 %2 的 %1（%3）；订单未必都在其中。</translation>
    </message>
    <message>
        <source>Orders beside the backlog</source>
        <translation>订单与积压订单之比</translation>
    </message>
    <message>
        <source>Financing given to its own customers</source>
        <translation>向自己的客户提供的融资</translation>
    </message>
    <message>
        <source>Promised for goods and services</source>
        <translation>承诺支付的货款与服务费</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a share</comment>
        <translation>不足 %1</translation>
    </message>
    <message>
        <source>Not set against revenue: no revenue of a whole year in %1 is on record.</source>
        <comment>a currency</comment>
        <translation>未与营收相比：没有以 %1 计的全年营收记录。</translation>
    </message>
    <message>
        <source>Not counted, as no amount is known:</source>
        <translation>未计入（金额未知）：</translation>
    </message>
    <message>
        <source>%1: %2 of the revenue of %3</source>
        <comment>money, share, period</comment>
        <translation>%1：占 %3 营收的 %2</translation>
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
        <translation>含上限；无付款计划者按期限平均计算。</translation>
    </message>
    <message>
        <source>Concentration of its customers' known orders: %1 of 10,000 (Herfindahl-Hirschman index; above 1,800 counts as highly concentrated).</source>
        <translation>客户已知订单的集中度：%1（满分 10,000，赫芬达尔-赫希曼指数；高于 1,800 视为高度集中）。</translation>
    </message>
    <message>
        <source>%1: %2 of market value on %3, %4 a dollar</source>
        <comment>company, gain, deal's amount, ratio</comment>
        <translation>%1：市值 +%2，交易额 %3，每美元 %4</translation>
    </message>
    <message>
        <source>Market value gained beside deals</source>
        <translation>交易带来的市值增量</translation>
    </message>
    <message>
        <source>On the news of the deal; other news of that day may lie behind it.</source>
        <translation>交易消息公布时的变动；也可能由当天其他消息引起。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::RecordDialog</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>https://… or chosen from the network's sources</source>
        <translation>https://… 或从本网络的来源中选择</translation>
    </message>
    <message>
        <source>Fill in a field first.</source>
        <translation>请先填写一项。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::RecordTableModel</name>
    <message>
        <source>Add to %1</source>
        <translation>添加到%1</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n rows of %1</source>
        <translation>
            <numerusform>复制“%1”中的 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n rows of %1</source>
        <translation>
            <numerusform>删除“%1”中的 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>粘贴的内容</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>剪贴板上没有表格。</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>粘贴到%1</translation>
    </message>
    <message>
        <source>%1 rows added, %2 changed, %3 as they were, %4 left out.</source>
        <translation>新增 %1 行，更改 %2 行，%3 行未变，略去 %4 行。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows pasted.</source>
        <translation>
            <numerusform>已粘贴 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear cells of %1</source>
        <translation>清空“%1”的单元格</translation>
    </message>
    <message>
        <source>Change %1 in %2</source>
        <translation>更改“%2”中的%1</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::RecoveryDialog</name>
    <message>
        <source>Untitled network</source>
        <translation>未命名的网络</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>从未保存</translation>
    </message>
    <message>
        <source>Made from the example “%1”</source>
        <translation>由示例“%1”改成</translation>
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
            <numerusform>新增%n笔交易</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals changed</source>
        <translation>
            <numerusform>修改%n笔交易</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals removed</source>
        <translation>
            <numerusform>移除%n笔交易</numerusform>
        </translation>
    </message>
    <message>
        <source>places, sources, valuations or texts changed</source>
        <translation>位置、来源、估值或文字有改动</translation>
    </message>
    <message>
        <source>The file itself cannot be read any more. This copy holds %1 and %2.</source>
        <comment>a number of companies, a number of deals</comment>
        <translation>文件本身已无法读取。此副本含有%1和%2。</translation>
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
            <numerusform>%n笔交易</numerusform>
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
        <translation>未保存：%1。</translation>
    </message>
    <message>
        <source>Differs from what is saved: %1.</source>
        <comment>what was done</comment>
        <translation>与已保存的内容不同：%1。</translation>
    </message>
    <message>
        <source>The file has been changed since it was opened there.</source>
        <translation>文件自在该窗口打开之后已被更改。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time</comment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Shows it as unsaved changes of %1; nothing is written until you save.</source>
        <translation>作为 %1 的未保存更改显示；保存之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Shows it as unsaved changes; nothing is written until you save.</source>
        <translation>作为未保存的更改显示；保存之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>A recovery copy is damaged and could not be read. It was kept as %1.</source>
        <translation>一份恢复副本已损坏，无法读取。已保留为 %1。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ScreenChoices</name>
    <message>
        <source>The Other Screen, If There Is One</source>
        <translation>另一个屏幕（如果有）</translation>
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
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Walk from company to company along the deals</source>
        <translation>沿交易在公司之间移动</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Walk through the deals</source>
        <translation>逐笔浏览交易</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Centre what is selected</source>
        <translation>将所选内容居中</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <source>Mouse wheel, pinch</source>
        <translation>鼠标滚轮、双指捏合</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>移动图片</translation>
    </message>
    <message>
        <source>Drag the ground, two fingers</source>
        <translation>拖动背景、双指滑动</translation>
    </message>
    <message>
        <source>Move a company and pin it there</source>
        <translation>移动公司并固定</translation>
    </message>
    <message>
        <source>Drag the company</source>
        <translation>拖动公司</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::SourceTableModel</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 deals, companies, valuations and figures name them as a source. Undo brings it back.</source>
        <translation>有 %1 笔交易、公司、估值和数据以其为来源。撤销可恢复。</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>新来源</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::StatusLine</name>
    <message>
        <source>Placing the companies…</source>
        <translation>正在排布公司…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The pictures were written to the folder %1.</source>
        <translation>图片已写入文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 was written to the folder %2.</source>
        <translation>%1 已写入文件夹 %2。</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::StoryExportDialog</name>
    <message>
        <source>PDF, a step a page</source>
        <translation>PDF，每页一步</translation>
    </message>
    <message>
        <source>PDF with the speaker's notes</source>
        <translation>PDF，附演讲者备注</translation>
    </message>
    <message>
        <source>Numbered PNG pictures</source>
        <translation>编号的 PNG 图片</translation>
    </message>
    <message>
        <source>Numbered SVG drawings</source>
        <translation>编号的 SVG 图形</translation>
    </message>
    <message>
        <source>Web page (HTML), offline</source>
        <translation>网页 (HTML)，可离线打开</translation>
    </message>
    <message>
        <source>Web page with the speaker's notes</source>
        <translation>网页，附演讲者备注</translation>
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
        <translation>自定义像素</translation>
    </message>
    <message numerus="yes">
        <source>All %n steps; some as 1-3, 5</source>
        <translation>
            <numerusform>全部 %n 步；部分如 1-3, 5</numerusform>
        </translation>
    </message>
    <message>
        <source>Films are made by the program ffmpeg, which was not found. Install it to write them (Debian and Ubuntu: sudo apt install ffmpeg).</source>
        <translation>影片由 ffmpeg 程序生成，但未找到该程序。请安装后再导出影片（Debian 和 Ubuntu：sudo apt install ffmpeg）。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
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
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1，约 %2</translation>
    </message>
    <message>
        <source>Composing the pages. %1</source>
        <translation>正在排版页面。%1</translation>
    </message>
    <message>
        <source>The story was not written: it was cancelled.</source>
        <translation>已取消，未写入故事。</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <translation>图片所在的文件夹</translation>
    </message>
    <message>
        <source>The folder already has pictures of these numbers. Replace them?</source>
        <translation>文件夹中已有这些编号的图片。要替换吗？</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::StoryExporter</name>
    <message>
        <source>This network has no story to export yet.</source>
        <translation>此网络还没有可导出的故事。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::StoryFileWords</name>
    <message>
        <source>Sources contest this amount.</source>
        <translation>各来源对此金额说法不一。</translation>
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
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Sources: %1; and %n more</source>
        <translation>
            <numerusform>来源：%1；另有 %n 家</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::StoryPanel</name>
    <message>
        <source>Add a step</source>
        <translation>添加一步</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Take over the view</source>
        <translation>采用当前视图</translation>
    </message>
    <message>
        <source>Change a step's camera</source>
        <translation>更改步骤镜头</translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>移动一步</translation>
    </message>
    <message>
        <source>Duplicate a step</source>
        <translation>复制一步</translation>
    </message>
    <message>
        <source>Delete a step</source>
        <translation>删除一步</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>新故事</translation>
    </message>
    <message>
        <source>Add a story</source>
        <translation>添加故事</translation>
    </message>
    <message>
        <source>Rename a story</source>
        <translation>重命名故事</translation>
    </message>
    <message>
        <source>Delete a story</source>
        <translation>删除故事</translation>
    </message>
    <message>
        <source>Rename the Story</source>
        <translation>重命名故事</translation>
    </message>
    <message>
        <source>Title of the story:</source>
        <translation>故事标题：</translation>
    </message>
    <message>
        <source>Change a step's sources</source>
        <translation>更改步骤来源</translation>
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
        <translation>未命名的步骤</translation>
    </message>
    <message>
        <source>Add a Step</source>
        <translation>添加一步</translation>
    </message>
    <message>
        <source>Add a step from the view: what the window shows now, behind the chosen step</source>
        <translation>由视图添加一步：窗口现在显示的内容，放在所选步骤之后</translation>
    </message>
    <message>
        <source>Take Over the View</source>
        <translation>采用当前视图</translation>
    </message>
    <message>
        <source>Take over the view: the chosen step shows what the window shows now</source>
        <translation>采用当前视图：所选步骤改为显示窗口现在的内容</translation>
    </message>
    <message>
        <source>Duplicate the Step</source>
        <translation>复制此步</translation>
    </message>
    <message>
        <source>Duplicate the step</source>
        <translation>复制此步</translation>
    </message>
    <message>
        <source>Delete the Step</source>
        <translation>删除此步</translation>
    </message>
    <message>
        <source>Delete the step</source>
        <translation>删除此步</translation>
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
        <translation>在窗口中显示</translation>
    </message>
    <message>
        <source>Show the step in the window (a double click does the same)</source>
        <translation>在窗口中显示此步（双击亦可）</translation>
    </message>
    <message>
        <source>Present from Here</source>
        <translation>从此步开始放映</translation>
    </message>
    <message>
        <source>Present from the chosen step</source>
        <translation>从所选步骤开始放映</translation>
    </message>
    <message>
        <source>New Story</source>
        <translation>新故事</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete the Story</source>
        <translation>删除故事</translation>
    </message>
    <message>
        <source>There is no step yet. Make the picture as it shall be told: select what is to be lit, zoom, choose a day, a filter or one of View &gt; Show. Then add a step from the view. Drag steps to change their order; every change can be undone.</source>
        <translation>还没有步骤。先把图调成要讲的样子：选中要点亮的内容，缩放，选择日期、筛选或“视图 &gt; 显示”中的一项，然后将当前视图添加为一步。拖动步骤可改变顺序；每项更改都可撤销。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::StoryStepForm</name>
    <message>
        <source>Change a step's title</source>
        <translation>更改步骤标题</translation>
    </message>
    <message>
        <source>Change a step's text</source>
        <translation>更改步骤文字</translation>
    </message>
    <message>
        <source>Change a step's notes</source>
        <translation>更改步骤备注</translation>
    </message>
    <message>
        <source>Change a step's question</source>
        <translation>更改步骤提问</translation>
    </message>
    <message>
        <source>Change a step's camera</source>
        <translation>更改步骤镜头</translation>
    </message>
    <message>
        <source>Change a step's chart</source>
        <translation>更改步骤图表</translation>
    </message>
    <message>
        <source>Change how a step comes</source>
        <translation>更改步骤的切换方式</translation>
    </message>
    <message>
        <source>Change how the deals of a step come</source>
        <translation>更改步骤中交易的出现方式</translation>
    </message>
    <message>
        <source>Change how long a step stays</source>
        <translation>更改步骤停留时间</translation>
    </message>
    <message>
        <source>as long as its text takes: %1 s</source>
        <translation>按文字长度：%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n sources…</source>
        <translation>
            <numerusform>%n 个来源…</numerusform>
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
        <translation>没有点亮任何内容，因此没有淡化。</translation>
    </message>
    <message>
        <source>Lit: %1.</source>
        <translation>点亮：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Lit: %n deals of %1.</source>
        <translation>
            <numerusform>点亮：%1 的 %n 笔交易。</numerusform>
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
        <translation>%1 至 %2 年的资金。</translation>
    </message>
    <message>
        <source>Deals from %1.</source>
        <translation>%1起的交易。</translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation>显示：%1。</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation>整幅图</translation>
    </message>
    <message>
        <source>near to what is lit</source>
        <translation>靠近点亮部分</translation>
    </message>
    <message>
        <source>as the window looks now</source>
        <translation>与窗口现在相同</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>valuations</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>around an announcement</source>
        <translation>公告前后</translation>
    </message>
    <message>
        <source>money by year</source>
        <translation>各年资金</translation>
    </message>
    <message>
        <source>flying there</source>
        <translation>镜头移动</translation>
    </message>
    <message>
        <source>fading</source>
        <translation>淡入淡出</translation>
    </message>
    <message>
        <source>a cut</source>
        <translation>直接切换</translation>
    </message>
    <message>
        <source>are there at once</source>
        <translation>一开始就在</translation>
    </message>
    <message>
        <source>come together, when asked for</source>
        <translation>按键后一起出现</translation>
    </message>
    <message>
        <source>come one by one</source>
        <translation>逐一出现</translation>
    </message>
    <message>
        <source>come in groups</source>
        <translation>分组出现</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Lit: the loop %1.</source>
        <translation>点亮：循环 %1。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::StorySteps</name>
    <message numerus="yes">
        <source>“%1” does not name steps. Write their numbers, from 1 to %n, as 1-4 or 2,5.</source>
        <translation>
            <numerusform>“%1”不是步骤编号。请写 1 到 %n 的编号，例如 1-4 或 2,5。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no step %1: the story has %n steps. Write their numbers, from 1 to %n, as 1-4 or 2,5.</source>
        <translation>
            <numerusform>没有第 %1 步：这个故事共 %n 步。请写 1 到 %n 的编号，例如 1-4 或 2,5。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::StoryTalk</name>
    <message>
        <source>This network has no story to present yet. Show the dock “Story” and add a step from the view.</source>
        <translation>此网络还没有可演示的故事。请打开“故事”面板，从视图添加一步。</translation>
    </message>
    <message>
        <source>A presentation is running</source>
        <translation>正在演示</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::StoryWords</name>
    <message>
        <source>This network has no story.</source>
        <translation>此网络没有故事。</translation>
    </message>
    <message>
        <source>There is no story “%1”. There are: %2.</source>
        <translation>没有故事“%1”。现有：%2。</translation>
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
        <translation>走势图</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Title and legend</source>
        <translation>标题与图例</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>圆点</translation>
    </message>
    <message>
        <source>Rings at the companies</source>
        <translation>公司处的环</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::TableImporter</name>
    <message>
        <source>Import a Table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>表格（%1）</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取%1。</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>其中没有任何行。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::TablePage</name>
    <message>
        <source>New in the network: %1.</source>
        <translation>网络中新增：%1。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Deletes whole rows that are selected, or empties the selected cells (%1)</source>
        <translation>删除所选的整行，或清空所选单元格（%1）</translation>
    </message>
    <message>
        <source>Takes rows from a spreadsheet; a first row with the names of the columns is understood (%1)</source>
        <translation>粘贴电子表格中的行；能识别写有列名的首行（%1）</translation>
    </message>
    <message>
        <source>Filter as you type</source>
        <translation>输入即筛选</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n rows?</source>
        <translation>
            <numerusform>删除 %n 行？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalLoop::ThenAndNowDialog</name>
    <message>
        <source>Then and Now</source>
        <translation>今昔对比</translation>
    </message>
    <message>
        <source>&amp;Light only what changed</source>
        <translation>仅突出变化(&amp;L)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>As known &amp;then, on</source>
        <translation>当时所知，日期(&amp;T)</translation>
    </message>
    <message>
        <source>and &amp;later, on</source>
        <translation>后来，日期(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy the Sentences</source>
        <translation>复制文字(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of change and how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Companies, as: Nvidia OpenAI</source>
        <translation>公司，如：英伟达 OpenAI</translation>
    </message>
    <message>
        <source>Copy as &amp;Picture</source>
        <translation>复制为图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export Picture…</source>
        <translation>导出图片(&amp;E)…</translation>
    </message>
    <message>
        <source>The picture is being drawn…</source>
        <translation>正在绘制图片…</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>图片已复制。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::TimeWords</name>
    <message numerus="yes">
        <source>%1 deals came later.</source>
        <translation>
            <numerusform>%1笔交易在此之后。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have no money in these years.</source>
        <translation>
            <numerusform>%1笔在这些年份没有资金。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 it is not known on which years their money falls; they are left out.</source>
        <translation>
            <numerusform>%1笔的资金年份不明，已略去。</numerusform>
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
        <translation>减少</translation>
    </message>
    <message>
        <source>Lapsed or ended</source>
        <translation>失效或到期</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>状态变化</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2，%3</translation>
    </message>
    <message>
        <source>an amount that was not disclosed</source>
        <translation>未披露的金额</translation>
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
        <translation>%1：%2，金额不变。</translation>
    </message>
    <message>
        <source>%1: %2 became %3.</source>
        <translation>%1：由%2变为%3。</translation>
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
        <translation>金额变化：%1</translation>
    </message>
    <message>
        <source>It was %1: %2</source>
        <translation>原为%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 are assumed to be spread evenly over their terms.</source>
        <translation>
            <numerusform>%1笔假定在期限内平均分摊。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed between %1 and %2.</source>
        <translation>%1至%2没有变化。</translation>
    </message>
    <message>
        <source>From %1 to %2, %3 of the connections between companies changed.</source>
        <translation>%1至%2，公司之间有%3组往来发生变化。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::TimelinePanel</name>
    <message>
        <source>No deal of this network has a date yet.</source>
        <translation>此网络中还没有带日期的交易。</translation>
    </message>
    <message>
        <source>Nothing had happened yet.</source>
        <translation>当时尚无交易。</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
    <message>
        <source>Play from here (Space)</source>
        <translation>从这里播放（空格）</translation>
    </message>
    <message>
        <source>half a month a second</source>
        <translation>每秒半个月</translation>
    </message>
    <message>
        <source>a month a second</source>
        <translation>每秒一个月</translation>
    </message>
    <message>
        <source>three months a second</source>
        <translation>每秒三个月</translation>
    </message>
    <message>
        <source>a year a second</source>
        <translation>每秒一年</translation>
    </message>
    <message>
        <source>as known that day</source>
        <translation>按当日所知</translation>
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
        <translation>时间流逝的速度</translation>
    </message>
    <message>
        <source>&amp;In force on</source>
        <translation>生效日(&amp;I)</translation>
    </message>
    <message>
        <source>What was public that day, or all that is known by today</source>
        <translation>当日已公开的内容，或今日已知的全部</translation>
    </message>
    <message>
        <source>Money of the &amp;years</source>
        <translation>仅计年份(&amp;Y)</translation>
    </message>
    <message>
        <source>Only what falls on these years by each deal's schedule; drag along the lower band, or double-click it for all years</source>
        <translation>仅计按各交易时间安排落在这些年份的资金；在下方色带上拖动选择，双击恢复全部年份</translation>
    </message>
    <message>
        <source>Back to &amp;Now</source>
        <translation>回到现在(&amp;N)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>The network of that day is being made…</source>
        <translation>正在生成当日的网络…</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>来源：%1。</translation>
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
        <translation>对数</translation>
    </message>
    <message>
        <source>Equal distances are equal ratios (L in the chart).</source>
        <translation>相等的距离表示相等的比率（在图中按 L）。</translation>
    </message>
    <message>
        <source>Follow selection</source>
        <translation>跟随选择</translation>
    </message>
    <message>
        <source>Shows the selected companies; otherwise always the five largest with a curve.</source>
        <translation>显示所选公司；否则始终显示有曲线的五家最大公司。</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Shows a shorter time (+ in the chart, or the wheel at the pointer).</source>
        <translation>显示更短的时间（在图中按 +，或在指针处滚动滚轮）。</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Shows a longer time (- in the chart).</source>
        <translation>显示更长的时间（在图中按 -）。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Shows all there is (Home or double click in the chart).</source>
        <translation>显示全部（在图中按 Home 或双击）。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Writes the chart as PNG, SVG or PDF, or its values as CSV.</source>
        <translation>将走势图存为 PNG、SVG 或 PDF，或将数值存为 CSV。</translation>
    </message>
    <message>
        <source>Export the valuation chart</source>
        <translation>导出估值走势图</translation>
    </message>
    <message>
        <source>valuations</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Equal distances are equal amounts of money.</source>
        <translation>相等的距离代表相等的金额。</translation>
    </message>
    <message>
        <source>Indexed to 100</source>
        <translation>以 100 为基点</translation>
    </message>
    <message>
        <source>All curves are 100 on the first day shown, or on the day that is clicked in the chart.</source>
        <translation>所有曲线在显示的第一天，或在图表中点击的那一天，都为 100。</translation>
    </message>
    <message>
        <source>Indexed to 100, logarithmic</source>
        <translation>以 100 为基点，对数</translation>
    </message>
    <message>
        <source>Below the high</source>
        <translation>距最高点跌幅</translation>
    </message>
    <message>
        <source>How many percent each value lies below the highest one before it.</source>
        <translation>每个值低于此前最高值的百分比。</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>占总额比例</translation>
    </message>
    <message>
        <source>Each company's percent of the values of all companies together. HHI is the Herfindahl-Hirschman index of their concentration, up to 10,000.</source>
        <translation>每家公司占所有公司估值总和的百分比。HHI 是其集中度的赫芬达尔-赫希曼指数，最高 10,000。</translation>
    </message>
    <message>
        <source>Below high</source>
        <comment>short, on a button</comment>
        <translation>低于高点</translation>
    </message>
    <message>
        <source>Indexed</source>
        <comment>short, on a button</comment>
        <translation>指数</translation>
    </message>
    <message>
        <source>Indexed, log</source>
        <comment>short, on a button</comment>
        <translation>指数，对数</translation>
    </message>
    <message>
        <source>What the height of the curves stands for</source>
        <translation>曲线高度代表什么</translation>
    </message>
    <message>
        <source>Around the Announcement</source>
        <translation>公布前后</translation>
    </message>
    <message>
        <source>Shows both companies of the selected deal from 30 days before its announcement to 30 days after it.</source>
        <translation>显示所选交易的两家公司从公布前 30 天到公布后 30 天的情况。</translation>
    </message>
    <message numerus="yes">
        <source>Change within %n days</source>
        <translation>
            <numerusform>%n 天变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How many percent each value changed in the %n days before each day.</source>
        <translation>
            <numerusform>每个价值在每日之前 %n 天内变化了百分之几。</numerusform>
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
        <translation>价值集中度</translation>
    </message>
    <message>
        <source>The Herfindahl-Hirschman index of the values of all companies together, from 0 to 10,000.</source>
        <translation>所有公司价值合计的赫芬达尔-赫希曼指数，从 0 到 10,000。</translation>
    </message>
    <message>
        <source>Concentration of commitments</source>
        <translation>承诺集中度</translation>
    </message>
    <message>
        <source>The Herfindahl-Hirschman index of what is promised, by payer and by payee, from 0 to 10,000.</source>
        <translation>承诺金额按付款方和收款方的赫芬达尔-赫希曼指数，从 0 到 10,000。</translation>
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
        <translation>估值类型</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::WaitingWords</name>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>大约还需 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>大约还需 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>第 %1 帧，共 %2 帧</translation>
    </message>
    <message>
        <source>Frame %1 of %2, %3</source>
        <translation>第 %1 帧，共 %2 帧，%3</translation>
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
        <translation>显示答案</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Steps of the story</source>
        <translation>故事的步骤</translation>
    </message>
    <message>
        <source>Space or → goes on, ← goes back</source>
        <translation>空格或 → 前进，← 后退</translation>
    </message>
    <message>
        <source>Space or → shows the answer</source>
        <translation>空格或 → 显示答案</translation>
    </message>
    <message>
        <source>Tap or swipe to go on</source>
        <translation>点按或滑动以继续</translation>
    </message>
    <message>
        <source>Tap to see the answer</source>
        <translation>点按查看答案</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Speaker's notes</source>
        <translation>演讲者备注</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Space, →, ↓, Page Down</source>
        <translation>空格、→、↓、Page Down</translation>
    </message>
    <message>
        <source>Next step, or the answer</source>
        <translation>下一步，或显示答案</translation>
    </message>
    <message>
        <source>Shift+Space, ←, ↑, Page Up</source>
        <translation>Shift+空格、←、↑、Page Up</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>First and last step</source>
        <translation>第一步和最后一步</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>数字，然后回车</translation>
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
        <translation>全屏</translation>
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
        <translation>关闭打开的内容</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>这些按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export Picture…</source>
        <translation>导出图片(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find a Company</source>
        <translation>查找公司(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Clear the Selection</source>
        <translation>清除选择(&amp;C)</translation>
    </message>
    <message>
        <source>Clear the F&amp;ilter</source>
        <translation>清除筛选(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit in the Window</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Place the Companies Anew</source>
        <translation>重新排布公司(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reduced Motion</source>
        <translation>减少动态效果(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>减速(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>加速(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Capital Loop</source>
        <translation>关于 Capital Loop(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;As the Desktop</source>
        <translation>跟随桌面(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Headline Amount</source>
        <translation>总金额(&amp;H)</translation>
    </message>
    <message>
        <source>Amount per &amp;Year</source>
        <translation>每年金额(&amp;Y)</translation>
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
        <translation>圆形(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Radial</source>
        <translation>放射(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Spring</source>
        <translation>弹簧(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;orce</source>
        <translation>力导向(&amp;O)</translation>
    </message>
    <message>
        <source>For &amp;Large Networks</source>
        <translation>适合大型网络(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Flow from Left to Right</source>
        <translation>从左到右流向(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Expected, without Ceilings</source>
        <translation>预期，不含上限(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Firm Amount</source>
        <translation>确定的金额(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Deals as They Are</source>
        <translation>交易原貌(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Net It Out</source>
        <translation>净额抵消(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Cycling Index</source>
        <translation>循环指数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Follow One Dollar</source>
        <translation>跟随一美元(&amp;F)</translation>
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
        <translation>保存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Re&amp;vert…</source>
        <translation>还原(&amp;V)…</translation>
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
        <translation>手绘交易(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Edit What Is Selected…</source>
        <translation>编辑所选内容(&amp;E)…</translation>
    </message>
    <message>
        <source>De&amp;lete What Is Selected</source>
        <translation>删除所选内容(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>a step</comment>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>a step</comment>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Import a Table…</source>
        <translation>导入表格(&amp;I)…</translation>
    </message>
    <message>
        <source>Export &amp;Data…</source>
        <translation>导出数据(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Valuations of the Company…</source>
        <translation>公司估值(&amp;V)…</translation>
    </message>
    <message>
        <source>T&amp;hen and Now…</source>
        <translation>今昔对比(&amp;H)…</translation>
    </message>
    <message>
        <source>P&amp;roperties of the Network…</source>
        <translation>网络属性(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Present from the Start</source>
        <translation>从头演示(&amp;P)</translation>
    </message>
    <message>
        <source>Present from &amp;This Step</source>
        <translation>从此步演示(&amp;T)</translation>
    </message>
    <message>
        <source>Export &amp;Story…</source>
        <translation>导出故事(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Add a Step from the View</source>
        <translation>将当前视图添加为一步(&amp;A)</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::WindowDocks</name>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>打开时的状态</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
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
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open E&amp;xample</source>
        <translation>打开示例(&amp;X)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Width of Arrows</source>
        <translation>箭头宽度(&amp;W)</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>布局(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>The AI Capital Loop, October 2025</source>
        <translation>AI 资本循环，2025年10月</translation>
    </message>
    <message>
        <source>The AI Capital Loop, July 2026</source>
        <translation>AI 资本循环，2026年7月</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Present &amp;On</source>
        <translation>演示屏幕(&amp;O)</translation>
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
        <translation>约%1或以上</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过%1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a range of money</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
    <message>
        <source>an amount that was not disclosed</source>
        <translation>未披露的金额</translation>
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
        <translation>%1百万股</translation>
    </message>
    <message>
        <source>%1 hundred million shares</source>
        <translation>%1亿股</translation>
    </message>
    <message>
        <source>%1 ten thousand shares</source>
        <translation>%1万股</translation>
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
        <translation>约占%1</translation>
    </message>
    <message>
        <source>%1 may buy %2 shares (%3, %4; %5).</source>
        <translation>%1可认购%2的股份（%3，%4；%5）。</translation>
    </message>
    <message>
        <source>%1 may buy %2 shares (%3; %4).</source>
        <translation>%1可认购%2的股份（%3；%4）。</translation>
    </message>
    <message>
        <source>%1 may buy %2 shares (%3).</source>
        <translation>%1可认购%2的股份（%3）。</translation>
    </message>
    <message>
        <source>%1 invests %2 in %3 (%4).</source>
        <translation>%1向%3投资%2（%4）。</translation>
    </message>
    <message>
        <source>%1 lends %2 to %3 (%4).</source>
        <translation>%1向%3出借%2（%4）。</translation>
    </message>
    <message>
        <source>%1 guarantees %2 for %3 (%4).</source>
        <translation>%1为%3担保%2（%4）。</translation>
    </message>
    <message>
        <source>%1 commits %2 to %3 (%4).</source>
        <translation>%1承诺向%3出资%2（%4）。</translation>
    </message>
    <message>
        <source>%1 grants shares worth %2 to %3 (%4).</source>
        <translation>%1向%3授予价值%2的股份（%4）。</translation>
    </message>
    <message>
        <source>%1 pays %2 to %3 for chips (%4).</source>
        <translation>%1为购买芯片向%3支付%2（%4）。</translation>
    </message>
    <message>
        <source>%1 pays %2 to %3 for cloud computing (%4).</source>
        <translation>%1为使用云计算向%3支付%2（%4）。</translation>
    </message>
    <message>
        <source>%1 pays %2 to %3 under a lease (%4).</source>
        <translation>%1按租约向%3支付%2（%4）。</translation>
    </message>
    <message>
        <source>%1 pays %2 to %3 for services (%4).</source>
        <translation>%1就服务向%3支付%2（%4）。</translation>
    </message>
    <message>
        <source>%1 pays %2 to %3 for manufacturing (%4).</source>
        <translation>%1就委托制造向%3支付%2（%4）。</translation>
    </message>
    <message>
        <source>%1 pays %2 to %3 as a share of its revenue (%4).</source>
        <translation>%1以收入分成形式向%3支付%2（%4）。</translation>
    </message>
    <message>
        <source>%1 acquires %3 for %2 (%4).</source>
        <translation>%1以%2收购%3（%4）。</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>融资</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>期权</translation>
    </message>
    <message>
        <source>equity investment</source>
        <translation>股权投资</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>guarantee</source>
        <translation>担保</translation>
    </message>
    <message>
        <source>fund commitment</source>
        <translation>基金出资承诺</translation>
    </message>
    <message>
        <source>grant of shares</source>
        <translation>股份授予</translation>
    </message>
    <message>
        <source>chip purchase</source>
        <translation>芯片采购</translation>
    </message>
    <message>
        <source>cloud contract</source>
        <translation>云合同</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>租赁</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>manufacturing contract</source>
        <translation>制造合同</translation>
    </message>
    <message>
        <source>revenue share</source>
        <translation>收入分成</translation>
    </message>
    <message>
        <source>acquisition</source>
        <translation>收购</translation>
    </message>
    <message>
        <source>warrant</source>
        <translation>认股权证</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>据报道</translation>
    </message>
    <message>
        <source>letter of intent</source>
        <translation>意向书</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>已宣布</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>drawn or delivered</source>
        <translation>已提款或交付</translation>
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
        <translation>芯片</translation>
    </message>
    <message>
        <source>AI labs</source>
        <translation>AI 实验室</translation>
    </message>
    <message>
        <source>Cloud &amp; platforms</source>
        <translation>云与平台</translation>
    </message>
    <message>
        <source>Capital &amp; vehicles</source>
        <translation>资本与投资载体</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>not disclosed</source>
        <translation>未披露</translation>
    </message>
    <message>
        <source>n/d</source>
        <comment>amount not disclosed, on an arrow</comment>
        <translation>未披露</translation>
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
        <translation>%1持有%3的股份，价值%2（%4）。</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::YearsCsv</name>
    <message>
        <source>not counted: undisclosed</source>
        <translation>未计入：金额未披露</translation>
    </message>
    <message>
        <source>not counted: another currency</source>
        <translation>未计入：其他货币</translation>
    </message>
    <message>
        <source>not counted: within a larger deal</source>
        <translation>未计入：已含在更大的交易中</translation>
    </message>
    <message>
        <source>not counted: lapsed</source>
        <translation>未计入：已失效</translation>
    </message>
    <message>
        <source>not counted: a right to shares</source>
        <translation>未计入：认股权</translation>
    </message>
    <message>
        <source>not counted: without a source</source>
        <translation>未计入：没有来源</translation>
    </message>
    <message>
        <source>not counted: below zero</source>
        <translation>未计入：金额小于零</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::YearsDock</name>
    <message>
        <source>Money by Year</source>
        <translation>逐年资金</translation>
    </message>
    <message>
        <source>Tools for money by year</source>
        <translation>逐年资金工具</translation>
    </message>
    <message>
        <source>Follow selection</source>
        <translation>跟随选择</translation>
    </message>
    <message>
        <source>Shows the selected company; otherwise it stays with the one shown.</source>
        <translation>显示所选公司；否则保持当前显示的公司。</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>整个网络</translation>
    </message>
    <message>
        <source>Shows what all payers have promised (Home in the chart).</source>
        <translation>显示所有付款方的承诺（在图表中按 Home）。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Writes the chart as PNG, SVG or PDF, or its values as CSV.</source>
        <translation>将图表存为 PNG、SVG 或 PDF，或将数值存为 CSV。</translation>
    </message>
    <message>
        <source>Export money by year</source>
        <translation>导出逐年资金</translation>
    </message>
    <message>
        <source>money-by-year</source>
        <translation>逐年资金</translation>
    </message>
</context>
<context>
    <name>CapitalLoop::YearsWords</name>
    <message>
        <source>of it firm: %1</source>
        <translation>其中确定：%1</translation>
    </message>
    <message>
        <source>nothing of it firm</source>
        <translation>均未确定</translation>
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
        <translation>介于 %1 与 %2 之间。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a year, to pay or to receive, money</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source> (of it spread by assumption: %1)</source>
        <comment>after money</comment>
        <translation>（其中按假定分摊：%1）</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The whole network: money by year</source>
        <translation>整个网络：逐年资金</translation>
    </message>
    <message>
        <source>%1: money by year</source>
        <comment>company</comment>
        <translation>%1：逐年资金</translation>
    </message>
    <message>
        <source>Headline amounts.</source>
        <translation>公布金额。</translation>
    </message>
    <message>
        <source>Promised: headline amounts, ceilings included.</source>
        <translation>承诺：公布金额，含上限。</translation>
    </message>
    <message>
        <source>Expected amounts.</source>
        <translation>预期金额。</translation>
    </message>
    <message>
        <source>Promised: expected amounts, without ceilings.</source>
        <translation>承诺：预期金额，不含上限。</translation>
    </message>
    <message>
        <source>Firm amounts.</source>
        <translation>确定金额。</translation>
    </message>
    <message>
        <source>Promised: firm amounts, signed, delivered or paid.</source>
        <translation>承诺：确定金额（已签署、已交付或已付）。</translation>
    </message>
    <message>
        <source>Paid so far.</source>
        <translation>目前已付。</translation>
    </message>
    <message>
        <source>Only what is paid, drawn or delivered so far.</source>
        <translation>仅计目前已付、已提取或已交付的金额。</translation>
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
        <translation>应收</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Columns: paid, by payer.</source>
        <translation>柱：已付，按付款方。</translation>
    </message>
    <message>
        <source>Columns: to pay, by payer.</source>
        <translation>柱：应付，按付款方。</translation>
    </message>
    <message>
        <source>Columns: paid.</source>
        <translation>柱：已付。</translation>
    </message>
    <message>
        <source>Columns: to pay.</source>
        <translation>柱：应付。</translation>
    </message>
    <message>
        <source>Columns: received.</source>
        <translation>柱：已收。</translation>
    </message>
    <message>
        <source>Columns: to receive.</source>
        <translation>柱：应收。</translation>
    </message>
    <message>
        <source>Left column: paid; right: received.</source>
        <translation>左柱：已付；右柱：已收。</translation>
    </message>
    <message>
        <source>Left column: to pay; right: to receive.</source>
        <translation>左柱：应付；右柱：应收。</translation>
    </message>
    <message numerus="yes">
        <source>%n undisclosed</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n 笔未披露</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within larger deals</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n 笔已含在更大的交易中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lapsed</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n 笔已失效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rights to shares</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n 笔认股权</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a source</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n 笔没有来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an amount below zero</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n 笔金额小于零</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the deals that the filter leaves: %1 of %2.</source>
        <comment>counts</comment>
        <translation>仅含筛选后的交易：%2 笔中的 %1 笔。</translation>
    </message>
    <message>
        <source>Deals not counted: %1.</source>
        <translation>未计入的交易：%1。</translation>
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
        <translation>其他货币，未换算：%1。</translation>
    </message>
    <message>
        <source>After %1, not drawn: %2.</source>
        <translation>%1 年之后未画出：%2。</translation>
    </message>
    <message>
        <source>Revenue of fiscal years stands at the year of their name.</source>
        <translation>财年收入标在其名称所示的年份。</translation>
    </message>
    <message>
        <source>There are no deals yet, and so no money to draw.</source>
        <translation>还没有交易，因此没有资金可画。</translation>
    </message>
    <message>
        <source>No deal shown has an amount that counts here.</source>
        <translation>所显示的交易都没有可计入的金额。</translation>
    </message>
    <message>
        <source>%1 has no deal with an amount that counts here.</source>
        <translation>%1没有可计入金额的交易。</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>light: not firm</source>
        <translation>浅色：未确定</translation>
    </message>
    <message>
        <source>light: not firm (unsigned, or a ceiling)</source>
        <translation>浅色：未确定（未签署，或为上限）</translation>
    </message>
    <message>
        <source>hatched: assumed even, or rising, over the term</source>
        <translation>斜线：假定在期限内平均或逐年递增分摊</translation>
    </message>
    <message>
        <source>hatched: assumed even</source>
        <translation>斜线：假定平均</translation>
    </message>
    <message>
        <source>hatched: assumed even over the term</source>
        <translation>斜线：假定在期限内平均分摊</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>revenue, actual</source>
        <translation>收入，实际</translation>
    </message>
    <message>
        <source>expected revenue</source>
        <translation>预期收入</translation>
    </message>
    <message>
        <source>revenue, expected (year not over)</source>
        <translation>收入，预期（该年未结束）</translation>
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
        <translation>缺口：承诺超出收入</translation>
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
        <translation>假定在期限内平均分摊</translation>
    </message>
    <message>
        <source>in the year it was paid or delivered</source>
        <translation>计入付款或交付的年份</translation>
    </message>
    <message>
        <source>assumed to rise evenly over the term</source>
        <translation>假定在期限内均匀递增</translation>
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
            <numerusform>另有 %n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>All of %1 is above the revenue (%2) by %3.</source>
        <comment>year, period, money</comment>
        <translation>%1 年合计超出收入（%2）%3。</translation>
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
            <numerusform>%n笔为持股价值</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealOverlapsPage</name>
    <message>
        <source>Tick the deals that this one contains, or is contained in, in whole or in part: their amounts are never added up.</source>
        <translation>请勾选本交易包含、或包含本交易（全部或部分）的交易：它们的金额绝不相加。</translation>
    </message>
    <message>
        <source>Company or kind of deal</source>
        <translation>公司或交易种类</translation>
    </message>
</context>
<context>
    <name>DealSchedulePage</name>
    <message>
        <source>The amount is &amp;paid</source>
        <translation>金额支付方式(&amp;P)</translation>
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
        <translation>交易到达的每一步，按时间顺序排列；最后一步即其状态。日期可以只有年份、月份，也可以未知。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>图片预览</translation>
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
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Dots per inch</source>
        <translation>每英寸点数(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>标题(&amp;L)</translation>
    </message>
    <message>
        <source>Fade what is not s&amp;elected</source>
        <translation>淡化未选中的内容(&amp;E)</translation>
    </message>
    <message>
        <source>Text as &amp;outlines</source>
        <translation>文字转为轮廓(&amp;O)</translation>
    </message>
    <message>
        <source>For programs that do not have the fonts; the text can then no longer be changed.</source>
        <translation>供没有这些字体的程序使用；文字将无法再修改。</translation>
    </message>
    <message>
        <source>&amp;Valuation chart below the diagram</source>
        <translation>图下附估值走势(&amp;V)</translation>
    </message>
    <message>
        <source>Length of the loo&amp;p</source>
        <translation>循环时长(&amp;P)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>After this time every dot is where it began, so that the clip can be shown over and over.</source>
        <translation>到此时间，每个圆点都回到起点，因此可以反复循环播放。</translation>
    </message>
    <message>
        <source>F&amp;rames a second</source>
        <translation>每秒帧数(&amp;R)</translation>
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
        <translation>各行为(&amp;R)：</translation>
    </message>
    <message>
        <source>C&amp;urrency where none is named:</source>
        <translation>未注明时的货币(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Company:</source>
        <translation>公司(&amp;C)：</translation>
    </message>
    <message>
        <source>Shares outstanding (prices become valuations)</source>
        <translation>流通股数（股价据此换算为估值）</translation>
    </message>
    <message>
        <source>Above each column: what it is read as.</source>
        <translation>每列上方：该列读作什么。</translation>
    </message>
    <message>
        <source>Row that names the columns</source>
        <translation>列名所在行</translation>
    </message>
    <message>
        <source>&amp;Dates like 03/04/2025:</source>
        <translation>如 03/04/2025 的日期(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Numbers like 1,500:</source>
        <translation>如 1,500 的数字(&amp;N)：</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Properties of the Network</source>
        <translation>网络属性</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>in S&amp;implified Chinese</source>
        <translation>简体中文(&amp;I)</translation>
    </message>
    <message>
        <source>in T&amp;raditional Chinese</source>
        <translation>繁体中文(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Subtitle</source>
        <translation>副标题(&amp;S)</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>截至(&amp;O)</translation>
    </message>
    <message>
        <source>The day that the picture shows: valuations and statuses are of that day</source>
        <translation>图片显示的日期：估值和状态均为该日</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>说明(&amp;D)</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Width of arrows</source>
        <translation>箭头宽度(&amp;W)</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>布局(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Speed of the dots</source>
        <translation>圆点速度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reduced motion</source>
        <translation>减少动态效果(&amp;R)</translation>
    </message>
    <message>
        <source>The dots stand still, and the picture changes at once.</source>
        <translation>圆点静止不动，画面直接切换。</translation>
    </message>
    <message>
        <source>Save &amp;named files automatically</source>
        <translation>自动保存已命名的文件(&amp;N)</translation>
    </message>
    <message>
        <source>Some seconds after each change. The version before stays beside the file, its name ending in ~.</source>
        <translation>每次更改数秒之后保存。之前的版本保留在文件旁边，名称以 ~ 结尾。</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>What the audience sees now</source>
        <translation>观众现在看到的</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>接下来的</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller notes (-)</source>
        <translation>缩小备注 (-)</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger notes (+)</source>
        <translation>放大备注 (+)</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>所有步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Back (←)</source>
        <translation>后退 (←)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Next reveal or step (Space)</source>
        <translation>下一个揭示或下一步（空格）</translation>
    </message>
    <message>
        <source>All Steps</source>
        <translation>所有步</translation>
    </message>
    <message>
        <source>All steps, to choose one (G)</source>
        <translation>所有步，从中选择 (G)</translation>
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
        <translation>冻结</translation>
    </message>
    <message>
        <source>Freeze what the audience sees (Z)</source>
        <translation>冻结观众看到的画面 (Z)</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>激光笔</translation>
    </message>
    <message>
        <source>Laser pointer (L)</source>
        <translation>激光笔 (L)</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>聚光灯</translation>
    </message>
    <message>
        <source>Spotlight (S)</source>
        <translation>聚光灯 (S)</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Explore the diagram (E)</source>
        <translation>探索图 (E)</translation>
    </message>
    <message>
        <source>Time since the start (T: start or pause, R: reset)</source>
        <translation>开始以来的时间（T：开始或暂停，R：清零）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Start or pause the time (T)</source>
        <translation>开始或暂停计时 (T)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>清零</translation>
    </message>
    <message>
        <source>Reset the time (R)</source>
        <translation>计时清零 (R)</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>How long the talk is to last; the time turns colour when you are behind or ahead</source>
        <translation>演讲计划时长；落后或超前时，时间会变色</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>按键 (?)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>End the presentation (Esc)</source>
        <translation>结束演示 (Esc)</translation>
    </message>
    <message>
        <source>Swap Screens</source>
        <translation>交换屏幕</translation>
    </message>
    <message>
        <source>Swap the screens of audience and speaker (X)</source>
        <translation>交换观众和演讲者的屏幕 (X)</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved Work</source>
        <translation>未保存的内容</translation>
    </message>
    <message>
        <source>Capital Loop ended before these changes were saved. The latest copy was kept:</source>
        <translation>Capital Loop 在保存这些更改之前就结束了。已保留最近的副本：</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Deletes this copy at once. This cannot be undone.</source>
        <translation>立即删除此副本。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>稍后决定(&amp;L)</translation>
    </message>
    <message>
        <source>Asks again at the next start.</source>
        <translation>下次启动时再询问。</translation>
    </message>
    <message>
        <source>Show as a &amp;New Network</source>
        <translation>作为新网络显示(&amp;N)</translation>
    </message>
    <message>
        <source>Shows it without a file of its own, so that saving asks for a name.</source>
        <translation>显示时不关联文件，保存时会询问名称。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
</context>
<context>
    <name>SourcePickerDialog</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Publisher or title</source>
        <translation>发布者或标题</translation>
    </message>
    <message>
        <source>Or a &amp;new source, by its address:</source>
        <translation>或按网址添加新来源(&amp;N)：</translation>
    </message>
</context>
<context>
    <name>StoryExportDialog</name>
    <message>
        <source>Export Story</source>
        <translation>导出故事</translation>
    </message>
    <message>
        <source>Preview of the first step</source>
        <translation>第一步的预览</translation>
    </message>
    <message>
        <source>St&amp;ory</source>
        <translation>故事(&amp;O)</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>步骤(&amp;P)</translation>
    </message>
    <message>
        <source>The numbers of the steps, as 1-4, 7. Empty: all of them.</source>
        <translation>步骤的编号，例如 1-4, 7。留空则为全部。</translation>
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
        <translation>宽度(&amp;W)</translation>
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
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;rames a second</source>
        <translation>每秒帧数(&amp;R)</translation>
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
        <translation>添加、重命名或删除故事</translation>
    </message>
    <message>
        <source>Steps of the story</source>
        <translation>故事的步骤</translation>
    </message>
</context>
<context>
    <name>StoryStepForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>The language of the words below; a language without words of its own shows those of another</source>
        <translation>下面文字的语言；没有自己文字的语言会显示另一种语言的文字</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>文字的语言</translation>
    </message>
    <message>
        <source>Text beside the picture</source>
        <translation>图旁的文字</translation>
    </message>
    <message>
        <source>Markdown: **strong**, *stressed*, a list with - before each line, an empty line between paragraphs</source>
        <translation>Markdown：**加粗**、*强调*，列表每行以 - 开头，段落之间空一行</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>演讲者备注</translation>
    </message>
    <message>
        <source>Seen by the speaker alone</source>
        <translation>只有演讲者看得到</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Comes by</source>
        <translation>切换</translation>
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
        <translation>点亮的交易</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Asked in place of the text as long as deals of the step are hidden</source>
        <translation>这一步还有交易未显示时，以问题代替文字</translation>
    </message>
</context>
</TS>
