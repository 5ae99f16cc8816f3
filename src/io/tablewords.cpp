// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/tablewords.h"

#include "io/amounttext.h"
#include "io/caploopwords.h"
#include "io/numbertext.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace CapitalLoop {

namespace {

using F = ImportField;

/// Letters and digits only, so that "Letter of intent", "letter-of-intent" and "letter_of_intent" are alike.
QString letters(QStringView text)
{
    QString result;
    for (const QChar c : plainForm(text)) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

template <class Value> class WordTable
{
public:
    void add(const char *words, Value value)
    {
        for (const QString &word : QString::fromUtf8(words).split(u' '))
            m_words.insert(word, value);
    }
    template <class Enum> void addFileWords()
    {
        const auto words = fileWords<Enum>();
        for (size_t i = 0; i < words.size(); ++i)
            m_words.insert(letters(QString::fromLatin1(words[i])), Enum(i));
    }
    [[nodiscard]] std::optional<Value> operator()(QStringView cell) const
    {
        const auto found = m_words.constFind(letters(cell.first(std::min<qsizetype>(cell.size(), 100))));
        return found == m_words.cend() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<QString, Value> m_words;
};

struct FieldWords
{
    ImportField field;
    const char *words;
};

// Of several fields with the same word the first of a table counts.
constexpr FieldWords DealWords[] = {
    {F::Id, "id dealid key nr no number kennung 编号 編號 交易编号"},
    {F::From, "from payer investor lender buyer customer giver fromcompany fromid sender client payor von geber zahler "
              "käufer kunde kreditgeber geldgeber auftraggeber 付款方 出资方 出資方 投资方 投資方 买方 買方 甲方 从 自 "
              "付款公司 出资人 投资人 付款人 付方 借出方 贷款方"},
    {F::To,
     "to payee recipient receiver target investee borrower seller supplier vendor beneficiary issuer tocompany "
     "toid an nach empfänger verkäufer lieferant ziel kreditnehmer auftragnehmer 收款方 接收方 被投资方 被投資方 "
     "卖方 賣方 乙方 目标公司 到 至 收方 收款人 收款公司 借款方 供应商"},
    {F::Kind,
     "kind type dealtype category dealkind art typ vertragsart 类型 類型 种类 種類 类别 類別 交易类型 交易類型"},
    {F::StatusDate, "statusdate dateofstatus statusdatum 状态日期 狀態日期"},
    {F::Status, "status stage state stand 状态 狀態 阶段 階段"},
    {F::Amount, "amount value size dealvalue dealsize sum headline betrag summe wert volumen höhe dealamount amountusd "
                "valueusd 金额 金額 数额 數額 规模 規模 交易金额 交易金額 总额 總額 价值"},
    {F::Low, "low min minimum atleast firm lower mindestens 最低 下限 至少"},
    {F::High, "high upper obergrenze 最高"},
    {F::UpTo, "upto max maximum ceiling cap biszu höchstens maximal 上限 至多 最多"},
    {F::About, "about approx approximate circa ungefähr 约 約 大约"},
    {F::Paid, "paid paidtodate paidsofar drawn delivered bezahlt gezahlt 已付 已支付 已付款 已付金额"},
    {F::Currency, "currency ccy währung 货币 貨幣 币种 幣別"},
    {F::Announced,
     "announced announcedon announcementdate dateannounced date dealdate datum angekündigt bekanntgegeben "
     "公布日期 宣布日期 公告日期 日期 时间 時間"},
    {F::Start, "start startdate begin beginn anfang 开始 開始 起始 开始日期 起始日期 開始日期"},
    {F::End, "end enddate until ende 结束 結束 截止 结束日期 截止日期 到期日"},
    {F::Years, "years termyears duration term laufzeit jahre 年限 期限 年数 年數"},
    {F::InReturn, "inreturn inexchange consideration gegenleistung 回报 回報 对价 對價"},
    {F::Source, "source sources url link reference citation quelle quellen 来源 來源 出处 出處 链接 連結"},
    {F::Note,
     "note notes comment comments remark remarks description bemerkung notiz kommentar anmerkung 备注 備註 说明 "
     "說明 註"}};

constexpr FieldWords CompanyWords[] = {
    {F::Id, "id companyid key kennung 编号 編號"},
    {F::Name, "name company companyname label englishname nameen firma unternehmen firmenname 公司 名称 名稱 公司名称 "
              "公司名稱 英文名"},
    {F::NameZhHans, "namezhhans namezh chinesename simplifiedchinese 中文名 中文名称 简体名 简体中文"},
    {F::NameZhHant, "namezhhant traditionalchinese 繁体名 繁體名 繁体中文 繁體中文"},
    {F::Role, "role sector rolle branche 角色 行业 行業"},
    {F::RoleDetail, "roledetail detail description 角色说明 角色說明"},
    {F::Ticker, "ticker symbol stock tickersymbol kürzel 股票代码 股票代號 代码 代號"},
    {F::Country, "country land countrycode 国家 國家"},
    {F::Listed, "listed public börsennotiert 上市 是否上市"},
    {F::Source, "source sources url link quelle quellen 来源 來源 出处 链接"},
    {F::Note, "note notes comment comments remark remarks bemerkung notiz 备注 備註 说明 說明"}};

constexpr FieldWords ValuationWords[] = {
    {F::Company, "company companyid name companyname firm ticker symbol firma unternehmen 公司 公司名称 公司名稱"},
    {F::Date, "date asof day datum stichtag 日期 时间 時間"},
    {F::Value,
     "value valuation marketcap marketvalue marketcapitalization worth amount bewertung wert marktwert 估值 市值 "
     "价值 價值 金额 金額"},
    {F::Low, "low min minimum 最低 下限"},
    {F::High, "high max maximum 最高 上限"},
    {F::Currency, "currency ccy währung 货币 貨幣 币种 幣別"},
    {F::Basis, "basis kind type art 口径 口徑 类型"},
    {F::Source, "source sources url link quelle quellen 来源 來源 出处 链接"},
    {F::Note, "note notes comment comments bemerkung notiz 备注 備註 说明"}};

constexpr FieldWords PriceWords[] = {
    {F::Date, "date day time timestamp asof datum stichtag 日期 时间 時間"},
    {F::Open, "open opening eröffnung 开盘 开盘价 開盤價"},
    {F::HighPrice, "high hoch 最高 最高价 最高價"},
    {F::LowPrice, "low tief 最低 最低价 最低價"},
    {F::Close, "close closing closeprice closelast last price schluss schlusskurs kurs 收盘 收盘价 收盤 收盤價"},
    {F::Volume, "volume vol shares volumen stück 成交量"},
    {F::Value, "value valuation marketcap marketvalue wert marktwert 市值 估值 价值 價值"},
    {F::Company, "company ticker symbol 公司"},
    {F::Currency, "currency ccy währung 货币 貨幣"}};

std::span<const FieldWords> wordsOf(TableKind table)
{
    switch (table) {
    case TableKind::Deals:
        return DealWords;
    case TableKind::Companies:
        return CompanyWords;
    case TableKind::Valuations:
        return ValuationWords;
    case TableKind::Prices:
        return PriceWords;
    }
    Q_UNREACHABLE();
}

/// What stands in brackets, or behind " in ".
const QRegularExpression &unitPart()
{
    static const QRegularExpression form(QStringLiteral("[(\\[（【]([^()\\[\\]（）【】]*)[)\\]）】]|\\sin\\s(.+)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form;
}

} // namespace

std::optional<DealKind> dealKindOfCell(QStringView cell)
{
    static const WordTable<DealKind> table = [] {
        WordTable<DealKind> t;
        t.addFileWords<DealKind>();
        t.add("investment stake shares invests equityinvestment beteiligung eigenkapital 股权 股權 投资 投資 入股 "
              "股权投资",
              DealKind::Equity);
        t.add("loan bond bonds credit lending kredit darlehen anleihe 贷款 貸款 债务 債務 债券 債券 借款",
              DealKind::Debt);
        t.add("backstop bürgschaft garantie 担保 擔保", DealKind::Guarantee);
        t.add("fund commitment fonds 基金 基金承诺", DealKind::FundCommitment);
        t.add("subsidy förderung zuschuss 补助 補助 拨款 赠款", DealKind::Grant);
        t.add("chip gpu gpus hardware 芯片 晶片", DealKind::Chips);
        t.add("compute cloudservices cloudcomputing rechenleistung 云 雲 算力 云服务 雲端", DealKind::Cloud);
        t.add("rent rental miete pacht 租赁 租賃 租约", DealKind::Lease);
        t.add("services purchase contract dienstleistung vertrag 服务 服務 采购 採購 合同", DealKind::Service);
        t.add("foundry fertigung produktion 制造 製造 代工", DealKind::Manufacturing);
        t.add("revshare umsatzbeteiligung 收入分成 营收分成", DealKind::RevenueShare);
        t.add("takeover merger buyout übernahme 收购 收購 并购 併購", DealKind::Acquisition);
        t.add("option warrants optionsschein 认股权证 認股權證 权证 期权", DealKind::Warrant);
        return t;
    }();
    return table(cell);
}

std::optional<Status> statusOfCell(QStringView cell)
{
    static const WordTable<Status> table = [] {
        WordTable<Status> t;
        t.addFileWords<Status>();
        t.add("rumoured rumored talks intalks gemeldet 据报道 據報導 传闻 洽谈中", Status::Reported);
        t.add("loi mou intent absichtserklärung 意向书 意向書 意向", Status::LetterOfIntent);
        t.add("planned proposed angekündigt 已宣布 宣布 已公布", Status::Announced);
        t.add("agreed contracted binding active unterzeichnet unterschrieben 已签约 已簽約 已签署 签约",
              Status::Signed);
        t.add("drawn drawnordelivered ongoing geliefert abgerufen 已交付 已提款", Status::Delivered);
        t.add("completed closed done bezahlt abgeschlossen 已支付 已付款 已完成", Status::Paid);
        t.add("ended cancelled canceled terminated expired withdrawn erloschen beendet 已失效 已终止 已取消",
              Status::Lapsed);
        return t;
    }();
    return table(cell);
}

std::optional<Role> roleOfCell(QStringView cell)
{
    static const WordTable<Role> table = [] {
        WordTable<Role> t;
        t.addFileWords<Role>();
        t.add("chip chipmaker semiconductor semiconductors halbleiter 芯片 晶片 半导体 半導體", Role::Chips);
        t.add("ailab model ki 实验室 實驗室", Role::Lab);
        t.add("hyperscaler clouds datacentre datacenter rechenzentrum 云 雲 云服务 数据中心", Role::Cloud);
        t.add("investor fund bank finance kapital fonds 资本 資本 投资 基金 银行", Role::Capital);
        t.add("suppliers lieferant zulieferer 供应商 供應商", Role::Supplier);
        t.add("sonstige andere 其他 其它", Role::Other);
        return t;
    }();
    return table(cell);
}

std::optional<bool> yesOrNoOfCell(QStringView cell)
{
    static const WordTable<bool> table = [] {
        WordTable<bool> t;
        t.add("true yes y 1 x ja j wahr listed public 是 有 对 真 已上市", true);
        t.add("false no n 0 nein falsch unlisted private 否 无 無 假 未上市", false);
        return t;
    }();
    return table(cell);
}

QString headerForm(QStringView header)
{
    return letters(header.first(std::min<qsizetype>(header.size(), 200)).toString().remove(unitPart()));
}

QList<ImportField> fieldsOfHeader(QStringView header, TableKind table)
{
    const QString form = headerForm(header);
    QList<ImportField> found;
    for (const FieldWords &entry : wordsOf(table)) {
        if (!form.isEmpty() && (QString::fromUtf8(entry.words).split(u' ').contains(form) ||
                                form == letters(importFieldWord(entry.field))))
            found.append(entry.field);
    }
    return found;
}

HeaderUnit unitOfHeader(const QString &header)
{
    HeaderUnit result;
    const auto match = unitPart().match(header.left(200));
    if (!match.hasMatch())
        return result;
    const auto unit = amountUnit(match.capturedLength(1) > 0 ? match.captured(1) : match.captured(2));
    if (!unit)
        return result;
    result.unit = std::pow(10, unit->exponent);
    result.currency = unit->currency;
    if (unit->bareYuan && !unit->currency)
        result.currency = Currency::fromCode(u"CNY");
    return result;
}

} // namespace CapitalLoop
