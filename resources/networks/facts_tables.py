# SPDX-FileCopyrightText: 2026 Capital Loop contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person read out of the notes of the facts files: names, histories, overlaps, disagreements.

Nothing in here is from elsewhere than the notes of the facts, except the Chinese names of companies, their tickers,
countries and listings. Numbers in square brackets pick sources of the deal by position.
"""

# Companies: id -> (English, zh-Hans, zh-Hant, ticker, country, listed). Empty names: as in English.
COMPANIES = {
    "nvidia": ("Nvidia", "英伟达", "輝達", "NVDA", "US", True),
    "amd": ("AMD", "AMD", "超微", "AMD", "US", True),
    "intel": ("Intel", "英特尔", "英特爾", "INTC", "US", True),
    "broadcom": ("Broadcom", "博通", "博通", "AVGO", "US", True),
    "cerebras": ("Cerebras", "", "", "", "US", None),
    "groq": ("Groq", "", "", "", "US", False),
    "marvell": ("Marvell", "迈威尔", "邁威爾", "MRVL", "US", True),
    "ampere": ("Ampere", "", "", "", "US", False),
    "enfabrica": ("Enfabrica", "", "", "", "US", False),
    "samsung": ("Samsung", "三星电子", "三星電子", "005930.KS", "KR", True),
    "sk-hynix": ("SK hynix", "SK海力士", "SK海力士", "000660.KS", "KR", True),
    "micron": ("Micron", "美光", "美光", "MU", "US", True),
    "lumentum": ("Lumentum", "", "", "LITE", "US", True),
    "coherent": ("Coherent", "", "", "COHR", "US", True),
    "corning": ("Corning", "康宁", "康寧", "GLW", "US", True),
    "synopsys": ("Synopsys", "新思科技", "新思科技", "SNPS", "US", True),
    "nokia": ("Nokia", "诺基亚", "諾基亞", "NOK", "FI", True),
    "dell": ("Dell", "戴尔", "戴爾", "DELL", "US", True),
    "openai": ("OpenAI", "", "", "", "US", False),
    "anthropic": ("Anthropic", "", "", "", "US", False),
    "xai": ("xAI", "", "", "", "US", False),
    "mistral": ("Mistral AI", "", "", "", "FR", False),
    "poolside": ("Poolside", "", "", "", "", False),
    "reflection-ai": ("Reflection AI", "", "", "", "US", False),
    "figure-ai": ("Figure", "", "", "", "US", False),
    "wayve": ("Wayve", "", "", "", "GB", False),
    "spacex": ("SpaceX", "", "", "", "US", True),
    "x-corp": ("X", "", "", "", "US", False),
    "tesla": ("Tesla", "特斯拉", "特斯拉", "TSLA", "US", True),
    "microsoft": ("Microsoft", "微软", "微軟", "MSFT", "US", True),
    "amazon": ("Amazon", "亚马逊", "亞馬遜", "AMZN", "US", True),
    "google": ("Google", "谷歌", "Google", "GOOGL", "US", True),
    "oracle": ("Oracle", "甲骨文", "甲骨文", "ORCL", "US", True),
    "meta": ("Meta", "", "", "META", "US", True),
    "akamai": ("Akamai", "", "", "AKAM", "US", True),
    "coreweave": ("CoreWeave", "", "", "CRWV", "US", True),
    "nebius": ("Nebius", "", "", "NBIS", "NL", True),
    "lambda": ("Lambda", "", "", "", "US", None),
    "nscale": ("Nscale", "", "", "", "GB", None),
    "iren": ("IREN", "", "", "IREN", "AU", True),
    "crusoe": ("Crusoe", "", "", "", "US", False),
    "fluidstack": ("Fluidstack", "", "", "", "GB", False),
    "terawulf": ("TeraWulf", "", "", "WULF", "US", True),
    "cipher-mining": ("Cipher Mining", "", "", "CIFR", "US", True),
    "core-scientific": ("Core Scientific", "", "", "CORZ", "US", True),
    "vantage": ("Vantage", "", "", "", "US", False),
    "aligned-data-centers": ("Aligned", "", "", "", "US", False),
    "digitalbridge": ("DigitalBridge", "", "", "DBRG", "US", None),
    "sb-energy": ("SB Energy", "SB能源", "SB能源", "", "US", False),
    "stargate": ("Stargate", "星际之门", "星際之門", "", "US", False),
    "stargate-partners": ("Stargate partners", "星际之门股东", "星際之門股東", "", "", False),
    "hyperion-jv": ("Hyperion JV", "Hyperion 合资公司", "Hyperion 合資公司", "", "US", False),
    "valor-compute": ("Valor Compute", "", "", "", "US", False),
    "spv-investors": ("xAI vehicle investors", "xAI 芯片实体投资者", "xAI 晶片實體投資者", "", "", False),
    "softbank": ("SoftBank", "软银", "軟銀", "9984.T", "JP", True),
    "mgx": ("MGX", "", "", "", "AE", False),
    "aip": ("AIP", "", "", "", "", False),
    "aip-members": ("AIP members", "AIP 成员", "AIP 成員", "", "", False),
    "thrive-capital": ("Thrive Capital", "", "", "", "US", False),
    "thrive-holdings": ("Thrive Holdings", "", "", "", "US", False),
    "disney": ("Disney", "迪士尼", "迪士尼", "DIS", "US", True),
    "io-products": ("io Products", "io 公司", "io 公司", "", "US", False),
    "us-government": ("US government", "美国政府", "美國政府", "", "US", False),
    "blue-owl": ("Blue Owl", "蓝猫头鹰", "", "OWL", "US", True),
    "pimco": ("Pimco and others", "PIMCO 等", "PIMCO 等", "", "US", False),
    "apollo": ("Apollo", "阿波罗", "阿波羅", "APO", "US", True),
    "blackstone": ("Blackstone", "黑石", "黑石", "BX", "US", True),
    "jpmorgan": ("JPMorgan", "摩根大通", "摩根大通", "JPM", "US", True),
    "goldman-sachs": ("Goldman Sachs", "高盛", "高盛", "GS", "US", True),
    "bank-syndicate": ("Bank syndicates", "银行团", "銀行團", "", "", False),
    "bond-investors": ("Bond investors", "债券投资者", "債券投資人", "", "", False),
    "capital-markets": ("Capital markets", "资本市场", "資本市場", "", "", False),
    # only in the network of 2025, where the facts give the names
    "tsmc": ("TSMC", "", "", "", "TW", True), "asml": ("ASML", "", "", "", "NL", True),
    "luxshare": ("Luxshare", "", "", "", "CN", True), "lucent": ("Lucent", "", "", "", "US", True),
    "cisco": ("Cisco", "", "", "", "US", True),
}

# Names that are too long to stand in a circle; the facts' own names are kept beside them.
SHORT_NAMES_2025 = {"amd": {"zh-Hans": "AMD"}}

# The words of the facts for a company's role -> our roles.
ROLES = {
    "chips": "chips", "memory": "chips", "chip maker": "chips", "foundry": "chips",
    "AI lab": "lab", "AI lab (inside SpaceX since February 2026)": "lab",
    "cloud": "cloud", "cloud provider": "cloud", "GPU cloud": "cloud", "GPU cloud and sites": "cloud",
    "sites": "cloud", "energy and sites": "cloud", "internet company": "cloud", "social network": "cloud",
    "AI lab and platform": "cloud", "cloud provider group": "cloud",
    "data-centre investor": "capital", "joint programme": "capital", "group": "capital",
    "special purpose vehicle": "capital", "investor": "capital", "sovereign investor": "capital", "fund": "capital",
    "lender": "capital", "lender group": "capital", "lender and shareholder group": "capital",
    "investor group": "capital", "data-centre venture": "capital", "investment fund": "capital",
    "optics": "supplier", "chip design software": "supplier", "networks": "supplier", "servers": "supplier",
    "equipment maker": "supplier", "manufacturer": "supplier",
    "robotics": "other", "autonomous driving": "other", "aerospace and AI compute": "other", "cars": "other",
    "media": "other", "hardware start-up": "other", "government": "other", "start-up group": "other",
    "historical comparison": "other",
}

KINDS = {
    "equity investment": "equity", "stake/ownership": "equity", "debt": "debt", "guarantee/backstop": "guarantee",
    "fund commitment": "fund-commitment", "equity grant": "grant", "chip purchase": "chips", "hardware order": "chips",
    "cloud contract": "cloud", "equipment purchase": "manufacturing", "manufacturing contract": "manufacturing",
    "acquisition": "acquisition", "lease": "lease", "service": "service", "revenue share": "revenue-share",
    "warrant": "warrant",
}

# Status histories of the network of 2026: deal -> steps (status, date, note, sources).
HISTORY = {
    "coreweave-ddtl-1": [("signed", "2023", "Closed; how much has been drawn is not given.", None)],
    "microsoft-openai-2023": [
        ("reported", "2023-01-10", "Microsoft is weighing the investment, sources say.", [2]),
        ("announced", "2023-01-23", "Announced without a figure.", [0, 1]),
        ("paid", None, "", None)],
    "amazon-anthropic-2023": [
        ("announced", "2023-09", "Up to 4 billion dollars.", [0, 2]),
        ("paid", None, "1.25 billion dollars first, 2.75 billion later.", [0, 1])],
    "google-anthropic-2b": [
        ("announced", "2023-10-27", "Convertible note.", [0, 1]),
        ("paid", None, "500 million dollars at once, 1.5 billion over time.", [0, 1])],
    "coreweave-ddtl-2": [
        ("signed", "2024", "Technical defaults were waived in December 2024.", [0, 1]),
        ("delivered", "2025-06-30", "4.95 billion dollars drawn.", [2])],
    "aip-fund": [
        ("announced", "2024-09", "BlackRock, GIP, Microsoft and MGX.", [0, 1]),
        ("announced", "2025-03-19", "Nvidia and xAI join.", [0, 1])],
    "google-anthropic-stake-2025": [("paid", "2025-03-11", "Known from court papers of this day.", None)],
    "softbank-ampere": [
        ("announced", "2025-03-20", "", [0]), ("paid", "2025-11-25", "Purchase completed.", [1])],
    "softbank-openai-40b": [
        ("announced", "2025-03-31", "Commitment of up to 40 billion dollars.", [2]),
        ("signed", "2025-04", "SoftBank pays the first 7.5 billion dollars.", [0, 1]),
        ("paid", "2025-12-26", "SoftBank pays another 22.5 billion dollars through Vision Fund 2.", [0, 1])],
    "openai-io": [("announced", "2025-05-21", "", [0, 1]), ("paid", "2025-07-09", "Merged.", [2])],
    "openai-google-cloud-2025": [
        ("signed", "2025-05", "Finalised, according to sources of Reuters.", [0]),
        ("signed", "2025-06-10", "Becomes known.", [0, 1])],
    "coreweave-core-scientific": [
        ("announced", "2025-07-07", "All-stock bid, 0.1235 CoreWeave share for each share.", [1]),
        ("lapsed", "2025-10-30", "Voted down by the shareholders and terminated.", [0, 1])],
    "nvidia-intel-5b": [
        ("announced", "2025-09", "", [0, 1]),
        ("paid", "2025-12-26", "Completed after clearance by the FTC.", [0, 1])],
    "openai-oracle-300b": [
        ("announced", "2025-07", "4.5 gigawatts, without an amount.", None),
        ("signed", "2025-09-10", "The amount is first reported by The Wall Street Journal.", [0, 1])],
    "nvidia-openai-100b-loi": [
        ("letter-of-intent", "2025-09-22", "10 billion dollars per gigawatt, up to 100 billion.", [0]),
        ("lapsed", "2026-02-27", "Replaced by 30 billion dollars of plain equity (nvidia-openai-30b). Nvidia had kept "
         "saying that nothing definitive was signed; The Wall Street Journal called the plan on ice on 30 January 2026, "
         "the Financial Times wrote on 19 and 20 February that it was dropped.", [1, 2, 3])],
    "openai-nvidia-10gw-systems": [
        ("letter-of-intent", "2025-09-22", "Never made definitive on the pages read.", None)],
    "meta-coreweave-14-2b": [("signed", "2025-09-25", "Date of the order form.", None)],
    "openai-amd-6gw": [("signed", "2025-10-05", "Date of the agreement; published the day after.", None)],
    "amd-openai-warrant": [("signed", "2025-10-05", "Issued; published the day after.", None)],
    "microsoft-openai-stake-2025": [("paid", "2025-10-28", "Recapitalisation: the stake is held.", None)],
    "softbank-nvidia-exit": [
        ("lapsed", "2025-11-11", "The whole stake was sold in October 2025; made public on this day.", None)],
    "disney-openai-1b": [
        ("announced", "2025-12", "With a licence of characters for Sora.", [0, 1]),
        ("lapsed", "2026-03-24", "OpenAI shut Sora; the deal never closed and no money moved.", [0, 1, 2])],
    "blue-owl-oracle-michigan": [
        ("lapsed", "2025-12-17", "Blue Owl declined to fund the site, the Financial Times reports.", None)],
    "nvidia-coreweave-stake": [("paid", "2026-01", "The stake is held.", None)],
    "valor-nvidia-gpus-5-4b": [("delivered", "2026-01-07", "", None)],
    "spacex-xai-merger": [
        ("signed", "2026-01-31", "According to The Wall Street Journal.", [2]),
        ("announced", "2026-02-02", "", [1]),
        ("paid", None, "Closed; all in stock.", [0, 1])],
    "anthropic-spacex-colossus": [("signed", "2026-05-06", "Terms from the SpaceX S-1 of 20 May 2026.", None)],
    "nvidia-openai-30b": [
        ("reported", "2026-02-20", "The Financial Times: 30 billion dollars of equity instead of the 100-billion letter.", [2]),
        ("announced", "2026-02-27", "", [0, 1]),
        ("paid", "2026-03-31", "The round closed at 122 billion dollars.", None)],
    "oracle-crusoe-abilene-expansion": [
        ("lapsed", "2026-03-06", "Dropped after financing talks failed, Bloomberg reports.", None)],
    "banks-softbank-bridge-40b": [
        ("reported", "2026-03-06", "SoftBank seeks the loan.", [2]), ("signed", "2026-03-27", "", [0, 1])],
    "coreweave-ddtl-4": [("signed", "2026-03-31", "Closed; how much has been drawn is not given.", None)],
    "coreweave-ddtl-5": [("signed", "2026-05-18", "Closed; how much has been drawn is not given.", None)],
    "anthropic-broadcom-21b": [
        ("signed", None, "Order of 10 billion dollars in the quarter before.", [0, 1]),
        ("signed", "2025-12-11", "11 billion dollars more, named on the Broadcom call.", [0, 1])],
    "nvidia-lambda-lease": [("signed", "2025", "Agreed in summer 2025.", None)],
    "openai-aws-38b": [("signed", "2025-11-03", "", None)],
    "aip-aligned-40b": [("signed", "2025-10-15", "Closing was expected in the first half of 2026; completion not seen.", None)],
}

# Paid, drawn or delivered so far where that is not the whole amount of a closed deal.
PAID = {
    "amazon-anthropic-2023": 4000000000, "google-anthropic-2b": 500000000, "coreweave-ddtl-2": 4950000000,
    "softbank-openai-40b": 30000000000, "nvidia-groq-20b": 13000000000, "openai-microsoft-revenue-share": 1359600000,
}

# How an amount comes about where it is not simply a price in cash.
BASIS = {
    "openai-coreweave-350m-stock": "shares issued with the cloud contract; no cash price stated",
    "openai-io": "paid in shares", "coreweave-core-scientific": "paid in shares", "xai-x-merger": "paid in shares",
    "spacex-xai-merger": "paid in shares",
    "us-government-intel": "5.7 billion dollars of CHIPS grants and 3.2 billion of Secure Enclave grants",
    "nvidia-nscale": "500 million pounds, converted by one page",
    "softbank-nvidia-exit": "proceeds of selling the whole stake; no money went to Nvidia",
    "openai-microsoft-revenue-share": "paid in 2024 and in the first nine months of 2025, from leaked documents",
    "iren-nvidia-warrant": "exercise price of all shares, 30 million at 70 dollars",
    "nvidia-groq-20b": "named by a Groq investor, not by the companies",
    "investors-oracle-2026-raise": "about half bonds, half shares and equity-linked",
}

ABOUT = {
    "oracle-stargate-7b", "mgx-stargate-7b", "nvidia-nscale", "microsoft-openai-stake-2025", "nvidia-coreweave-stake",
    "softbank-digitalbridge", "anthropic-google-cloud-200b", "anthropic-spacex-colossus",
}
DISPUTED = {"google-anthropic-early-2023", "meta-amd-6gw", "lenders-softbank-margin-openai"}

YEARS = {
    "stargate-programme": 4, "openai-coreweave-11-9b": 5, "meta-google-cloud-10b": 6, "microsoft-nebius": 5,
    "openai-oracle-300b": 5, "banks-vantage-38b": 4, "openai-aws-38b": 7, "microsoft-iren-9-7b": 5,
    "meta-nebius-3b": 5, "lenders-softbank-margin-openai": 2, "openai-cerebras-10b": 3, "meta-amd-6gw": 5,
    "openai-aws-100b": 8, "meta-nebius-27b": 5, "banks-softbank-bridge-40b": 1, "openai-cerebras-20b": 3,
    "anthropic-aws-100b": 10, "anthropic-google-cloud-200b": 5, "nvidia-iren-cloud-3-4b": 5, "anthropic-akamai-1-8b": 7,
}
# The end of a term where the note is more exact than the field.
TERM_END = {
    "nvidia-coreweave-6-3b-backstop": "2032-04-13", "meta-coreweave-14-2b": "2031-12-14",
    "coreweave-notes-2031": "2031-02-01", "meta-coreweave-21b": "2032-12", "anthropic-spacex-colossus": "2029-05",
    "coreweave-ddtl-4": "2032-03", "banks-softbank-bridge-40b": "2027-03",
}
ANNOUNCED_NOTE = {"nvidia-lambda-lease": "agreed in summer 2025"}
# Sizes that are given in words only.
AMOUNT_WORDS = {
    "anthropic-google-tpu-2025": "tens of billions of dollars", "microsoft-lambda": "multi-billion",
    "meta-google-tpu": "multi-billion",
}

# Deals that must never be added up, one group a line: the first with each of the others.
OVERLAPS_2026 = [
    ["stargate-programme", "softbank-stargate-19b", "openai-stargate-19b", "oracle-stargate-7b", "mgx-stargate-7b"],
    ["microsoft-openai-stake-2025", "microsoft-openai-2019", "microsoft-openai-2021", "microsoft-openai-2023"],
    ["google-anthropic-stake-2025", "google-anthropic-early-2023", "google-anthropic-2b"],
    ["nvidia-coreweave-stake", "nvidia-coreweave-2023", "nvidia-coreweave-ipo-250m"],
    ["nvidia-openai-100b-loi", "nvidia-openai-30b"],
    ["nvidia-xai-2b", "xai-spv-plan-20b", "nvidia-xai-series-e", "nvidia-valor-compute"],
    ["xai-spv-plan-20b", "apollo-valor-3-5b", "nvidia-valor-compute"],
    ["openai-cerebras-20b", "openai-cerebras-10b"],
    ["amd-crusoe-backstop", "goldman-crusoe-300m"],
    ["anthropic-broadcom-21b", "anthropic-google-tpu-2025"],
    ["openai-microsoft-amendment-2026", "openai-microsoft-revenue-share"],
]
OVERLAPS_2025 = [
    ["investors-xai-spv-equity-2025", "nvidia-xai-equity-2025"],
    ["stargate-openai-2025", "openai-oracle-cloud-2025", "openai-nvidia-chips-2025", "openai-coreweave-cloud-2025",
     "openai-amd-chips-2025", "openai-backup-servers"],
]

# What comes back: deal -> (English, zh-Hans, zh-Hant).
IN_RETURN = {
    "microsoft-openai-2019": ("Azure becomes the exclusive compute provider", "Azure 成为独家算力供应商", "Azure 成為獨家算力供應商"),
    "amazon-anthropic-2023": ("AWS becomes the primary cloud", "AWS 成为主要云服务商", "AWS 成為主要雲端服務商"),
    "amazon-anthropic-2024": ("AWS becomes the primary training partner", "AWS 成为主要训练伙伴", "AWS 成為主要訓練夥伴"),
    "openai-coreweave-350m-stock": ("OpenAI's cloud contract", "OpenAI 的云合同", "OpenAI 的雲端合約"),
    "google-terawulf-backstop": ("Warrants over more than 73 million TeraWulf shares", "逾 7300 万股 TeraWulf 认股权证", "逾 7300 萬股 TeraWulf 認股權證"),
    "terawulf-google-warrant": ("Google's backstop for the Fluidstack leases", "谷歌为 Fluidstack 租约提供担保", "Google 為 Fluidstack 租約提供擔保"),
    "google-cipher-backstop": ("A stake in Cipher Mining", "Cipher Mining 的股份", "Cipher Mining 的股份"),
    "us-government-intel": ("433.3 million shares and a warrant for another 5 percent", "4.333 亿股及另外 5% 的认股权证", "4.333 億股及另外 5% 的認股權證"),
    "softbank-intel-2b": ("About 86.9 million shares", "约 8690 万股", "約 8690 萬股"),
    "nvidia-intel-5b": ("214.8 million shares; joint x86-RTX products", "2.148 亿股；联合开发 x86-RTX 产品", "2.148 億股；聯合開發 x86-RTX 產品"),
    "nvidia-nokia-1b": ("166.4 million new shares; Nokia moves radio software to Nvidia chips", "1.664 亿股新股；诺基亚把无线软件移至英伟达芯片", "1.664 億股新股；諾基亞把無線軟體移至輝達晶片"),
    "nvidia-mistral": ("A share; a French deployment of 18,000 Blackwell GPUs goes with it", "股份；并在法国部署 1.8 万块 Blackwell GPU", "股份；並在法國部署 1.8 萬顆 Blackwell GPU"),
    "nvidia-openai-100b-loi": ("Shares, as at least 10 gigawatts of Nvidia systems are deployed", "随至少 10 吉瓦英伟达系统的部署取得股份", "隨至少 10 吉瓦輝達系統的部署取得股份"),
    "openai-nvidia-10gw-systems": ("Nvidia systems of at least 10 gigawatts", "至少 10 吉瓦的英伟达系统", "至少 10 吉瓦的輝達系統"),
    "openai-amd-6gw": ("6 gigawatts of chips, and a warrant for 160 million AMD shares", "6 吉瓦芯片，以及 1.6 亿股 AMD 认股权证", "6 吉瓦晶片，以及 1.6 億股超微認股權證"),
    "amd-openai-warrant": ("Orders for up to 6 gigawatts of AMD chips", "至多 6 吉瓦 AMD 芯片的订单", "至多 6 吉瓦超微晶片的訂單"),
    "meta-amd-6gw": ("Up to 6 gigawatts of chips, and a warrant for 160 million AMD shares", "至多 6 吉瓦芯片，以及 1.6 亿股 AMD 认股权证", "至多 6 吉瓦晶片，以及 1.6 億股超微認股權證"),
    "amd-meta-warrant": ("Orders for up to 6 gigawatts of AMD chips", "至多 6 吉瓦 AMD 芯片的订单", "至多 6 吉瓦超微晶片的訂單"),
    "openai-azure-250b": ("Azure capacity; Microsoft gives up its right of first refusal on compute", "Azure 算力；微软放弃算力优先权", "Azure 算力；微軟放棄算力優先權"),
    "openai-thrive-holdings": ("Equity in Thrive Holdings, for staff, models and services; no cash", "Thrive Holdings 股权，以人员、模型和服务换取，无现金", "Thrive Holdings 股權，以人員、模型和服務換取，無現金"),
    "disney-openai-1b": ("Equity", "股权", "股權"),
    "nvidia-coreweave-2b": ("Class A shares at 87.20 dollars; goal of 5 gigawatts of AI factories by 2030", "每股 87.20 美元的 A 类股；目标 2030 年前 5 吉瓦 AI 工厂", "每股 87.20 美元的 A 類股；目標 2030 年前 5 吉瓦 AI 工廠"),
    "amd-crusoe-backstop": ("Crusoe buys AMD chips with the loan", "Crusoe 用贷款购买 AMD 芯片", "Crusoe 用貸款購買超微晶片"),
    "nvidia-nebius-2b": ("Pre-funded warrants over about 21 million shares; goal of 5 gigawatts of Nvidia systems by 2030", "约 2100 万股的预付认股权证；目标 2030 年前 5 吉瓦英伟达系统", "約 2100 萬股的預付認股權證；目標 2030 年前 5 吉瓦輝達系統"),
    "openai-cerebras-20b": ("Computing capacity, and warrants for Cerebras shares", "算力，以及 Cerebras 认股权证", "算力，以及 Cerebras 認股權證"),
    "cerebras-openai-warrant": ("OpenAI's purchases of Cerebras computing", "OpenAI 采购 Cerebras 算力", "OpenAI 採購 Cerebras 算力"),
    "nvidia-corning": ("Shares, and rights to 15 million more at 180 dollars", "股份，以及以 180 美元再购 1500 万股的权利", "股份，以及以 180 美元再購 1500 萬股的權利"),
    "iren-nvidia-warrant": ("A partnership for up to 5 gigawatts", "至多 5 吉瓦的合作", "至多 5 吉瓦的合作"),
    "micron-anthropic": ("A share; a supply agreement followed in June 2026", "股份；2026 年 6 月随后签订供货协议", "股份；2026 年 6 月隨後簽訂供貨協議"),
    # 2025
    "nvidia-openai-equity-2025": ("Preferred strategic partner status; non-cash: shared product road map", "优先战略合作伙伴地位；非现金：共享产品路线图", "優先策略夥伴地位；非現金：共享產品路線圖"),
    "coreweave-openai-shares-2025": ("OpenAI's cloud contracts", "OpenAI 的云合同", "OpenAI 的雲端合約"),
    "amd-openai-warrant-2025": ("Orders for 6 gigawatts of Instinct GPUs", "6 吉瓦 Instinct GPU 的订单", "6 吉瓦 Instinct GPU 的訂單"),
    "openai-amd-chips-2025": ("6 gigawatts of GPUs, and a warrant for up to 160 million AMD shares", "6 吉瓦 GPU，以及至多 1.6 亿股 AMD 认股权证", "6 吉瓦 GPU，以及至多 1.6 億股超微認股權證"),
    "xai-spv-lease-2025": ("Use of the vehicle's Nvidia chips for five years", "使用该实体的英伟达芯片五年", "使用該實體的輝達晶片五年"),
}

# What other sources say: deal -> (about, statement, amount, sources).
DISAGREEMENTS_2026 = {
    "google-anthropic-early-2023": [("amount", "Sources give 300, 400 or 550 million dollars, and late 2022 to April 2023.", None, None)],
    "coreweave-ddtl-2": [("amount", "The Financial Times gives 7.6 billion dollars.", 7600000000, [1])],
    "thrive-openai-2024": [("amount", "Sources differ between 1.2 and 1.3 billion dollars.", None, None)],
    "openai-io": [("amount", "Sources differ between 6.4 and 6.5 billion dollars.", None, None)],
    "softbank-openai-40b": [("amount", "Pages citing CNBC say 8 billion dollars of SoftBank's own plus 10 billion syndicated.", None, [])],
    "blue-owl-hyperion": [("amount", "The equity is put at 2.5 or at 3 billion dollars.", None, None)],
    "openai-samsung-loi": [("quantities", "Some pages say 900,000 wafers a month; Reuters quotes a Korean adviser on 900,000 wafers in 2029.", None, None)],
    "aip-aligned-40b": [("term", "One page expects the closing late in 2026, not in the first half.", None, [])],
    "microsoft-nscale": [("amount", "The Financial Times estimates up to 14 billion dollars for the new sites; another page says 24 billion for all.", 24000000000, [])],
    "microsoft-openai-stake-2025": [("quantities", "Some pages say 27.5 percent.", None, [])],
    "blue-owl-oracle-michigan": [("status", "Oracle says that the developer Related Digital chose another equity partner and that the project is on schedule.", None, [1])],
    "lenders-softbank-margin-openai": [("amount", "One page says 10 billion dollars at about 7.88 percent, another a stalled loan of 6 billion in June 2026.", 6000000000, None)],
    "apollo-valor-3-5b": [("announced", "Another page dates this loan November 2025.", None, [])],
    "nvidia-xai-series-e": [("amount", "Some pages describe Series E itself as 7.5 billion dollars of equity and 12.5 billion of debt, which is the plan of October 2025.", None, [])],
    "meta-amd-6gw": [("amount", "The value is put at up to 60 billion dollars or at more than 100 billion; AMD itself says double-digit billions per gigawatt.", None, None)],
    "openai-aws-100b": [("amount", "One page reads it as 38 billion dollars becoming 100 billion, not as 100 billion on top.", None, [])],
    "oracle-crusoe-abilene-expansion": [("status", "Oracle called the coverage false.", None, [])],
    "meta-coreweave-21b": [("amount", "One page reads 21 billion dollars as the new total.", None, [])],
    "openai-cerebras-20b": [("amount", "Pages based on the S-1 describe a single January agreement of more than 20 billion dollars for 750 MW, expandable to 2 GW.", None, [])],
    "amazon-anthropic-2026": [("amount", "One page shows the figures ten times too high.", None, [])],
    "google-anthropic-40b": [("amount", "One fact-check page found no primary document for 40 billion dollars.", None, [3])],
    "anthropic-spacex-colossus": [("amount", "One page treats 1.25 billion dollars as the total; it is a month's payment.", 1250000000, [])],
    "nvidia-iren-cloud-3-4b": [("from", "One digest reverses the direction.", None, [])],
}
DISAGREEMENTS_2025 = {
    "nvidia-openai-equity-2025": [("announced", "Chinese articles date it 23 September 2025, Beijing time.", None, [])],
    "openai-oracle-cloud-2025": [
        ("announced", "Early September 2025.", None, ["rongzhong-2025-09"]),
        ("announced", "Ten days before the letter of intent of Nvidia.", None, ["jiqizhixin-2025-10"]),
        ("announced", "Confirmed on the day after the letter of intent of Nvidia.", None, ["cnyes-2025-10"])],
    "oracle-nvidia-chips": [("amount", "Billions of dollars.", None, ["cnyes-2025-10"])],
    "meta-google-2025": [("amount", "Other press reported 10 billion dollars.", 10000000000, [])],
    "openai-io-acquisition": [("announced", "The article dates the acquisition June 2024.", None, ["rongzhong-2025-09"])],
}
FIGURE_DISAGREEMENTS = {
    "cerebras-061": ("Another page gives 290 million dollars.", 290000000),
    "openai-012": ("Pages showing about 6 billion dollars quote the year-end run-rate.", 6000000000),
    "openai-013": ("The leaked papers show an operating loss of 8.78 billion dollars.", 8780000000),
    "anthropic-049": ("OpenAI disputes the gross accounting: about 22 billion dollars net of cloud fees.", 22000000000),
    "nvidia-007": ("One crypto-news page shows 66 billion dollars by mistake.", 66000000000),
    "google-058": ("One page still shows about 80 billion dollars and is wrong.", 80000000000),
    "xai-054": ("Another page calls the group loss of 4.94 billion dollars the loss of xAI.", 4940000000),
}

# Printed values that a computed one replaces: public valuation -> date of the computed one.
REPLACED = {
    "amd-2025-10-27-13": "2025-10-27", "nvidia-2026-06-30-8": "2026-06-30",
    "coreweave-2025-09-30-24": "2025-09-30", "intel-2025-12-29-57": "2025-12-31",
}
# Valuations that name a target, not what the company was worth: kept as figures.
TARGETS = {"cerebras-2026-05-04-52", "openai-2026-06-25-34"}
# Deal on whose day a value was measured: public valuation -> (deal of 2026, deal of 2025).
EVENTS = {
    "broadcom-2025-10-13-19": ("openai-broadcom-10gw", None),
    "coreweave-2025-09-30-24": ("meta-coreweave-14-2b", None),
    "microsoft-2025-10-28-16": ("microsoft-openai-stake-2025", None),
    "nebius-2025-11-11-58": ("meta-nebius-3b", None),
    "nvidia-2025-10-28-4": ("nvidia-nokia-1b", None),
    "oracle-2025-09-10-10": ("openai-oracle-300b", "openai-oracle-cloud-2025"),
    "openai-2025-03-31-30": ("softbank-openai-40b", None),
    "xai-2026-02-02-45": ("spacex-xai-merger", None),
    "spacex-2026-02-02-46": ("spacex-xai-merger", None),
    "xai-2025-03-43": ("xai-x-merger", None),
}
# Price moves told in the notes of valuations: (valuation, company, deal, percent, value added, note).
REACTIONS_2026 = [
    ("amd-2025-10-06-12", "amd", "amd-openai-warrant", 23.7, None, "On the day; more than 30 percent during trading."),
    ("broadcom-2025-10-13-19", "broadcom", "openai-broadcom-10gw", None, 150000000000, "More than 150 billion dollars on the day."),
    ("nvidia-2025-10-28-4", "nvidia", "nvidia-nokia-1b", None, 230000000000, "On the day of the stake in Nokia, and of the statement on 500 billion dollars of orders."),
    ("oracle-2025-09-10-10", "oracle", "openai-oracle-300b", 36, 244000000000, "On the day; as much as 43 percent during trading. Gains given as 234 to 244 billion dollars; other articles say more than 250 billion."),
]
REACTIONS_2025 = [
    ("amd-2025-10-06-12", "amd", "amd-openai-warrant-2025", 23.7, None, "On the day; more than 30 percent during trading."),
]
# Valuations without a value that are no reaction to a deal: kept as claims.
VALUE_CLAIMS = {
    "anthropic-2026-06-01-40": "Anthropic submitted a draft S-1 confidentially on 1 June 2026; investors expected a value above 1 trillion dollars; no listing was seen.",
    "oracle-2025-12-17-11": "On 17 December 2025 Oracle's market value was about 45% below its September peak, more than 400 billion dollars lost; the page gives no absolute value.",
    "softbank-2026-06-26-49": "SoftBank fell 12% on 26 June 2026 on the report of OpenAI's delay; in May its value had passed Toyota. No absolute figure on a reliable page.",
    "spacex-2026-06-26-48": "SpaceX shares had fallen from 202 to 153 dollars after the listing by 26 June 2026, per one page.",
}
# The topics of what no page confirmed, in plain words.
TOPICS = {
    "microsoft-openai-2021": "Microsoft and OpenAI, 2021",
    "nvidia-openai capacity 2026": "Nvidia and OpenAI, capacity of 2026",
    "amd-openai-warrant expiry": "AMD's warrant for OpenAI",
    "coreweave 2024": "CoreWeave, 2024",
    "anthropic early 2025": "Anthropic, early 2025",
    "nvidia-anthropic and microsoft-anthropic": "Nvidia, Microsoft and Anthropic",
    "amazon-openai-50b": "Amazon and OpenAI, 50 billion dollars",
    "meta-oracle-20b": "Meta and Oracle, 20 billion dollars",
    "nvidia-openai loan guarantee": "Nvidia's guarantee of OpenAI's loans",
    "tsmc-openai": "TSMC and OpenAI",
    "openai-reserve-servers": "OpenAI's backup servers",
    "amd-openai-warrant value": "Value of AMD's warrant for OpenAI",
    "softbank market value": "Market value of SoftBank",
    "oracle and amd event-day market value": "Market values of Oracle and AMD on the days of events",
    "aligned-data-centers": "Aligned Data Centers",
    "openai, anthropic listings": "Listings of OpenAI and Anthropic",
    "nvidia Q2 FY2027 and later": "Nvidia's second quarter of fiscal 2027 and later",
    "spacex other compute customers": "Other compute customers of SpaceX",
    "neocloud failures": "Failures of GPU clouds",
    "cerebras IPO result": "Result of the Cerebras IPO",
    "openai-broadcom value": "Value of the contract of OpenAI and Broadcom",
}

# Chinese words of the loops and claims of 2025: id -> (zh-Hans, zh-Hant).
CHINESE_2025 = {
    "three-way": ("流传最广的那张图：英伟达的钱到 OpenAI，OpenAI 的钱到甲骨文，甲骨文的钱回到英伟达。", "流傳最廣的那張圖：輝達的錢到 OpenAI，OpenAI 的錢到甲骨文，甲骨文的錢回到輝達。"),
    "invest-and-order": ("英伟达投资，OpenAI 订购英伟达系统。", "輝達投資，OpenAI 訂購輝達系統。"),
    "coreweave-pair": ("英伟达持有 CoreWeave 股份并向其采购，CoreWeave 购买英伟达 GPU。", "輝達持有 CoreWeave 股份並向其採購，CoreWeave 購買輝達 GPU。"),
    "coreweave-three-way": ("同样的循环，由 CoreWeave 代替甲骨文。", "同樣的循環，由 CoreWeave 代替甲骨文。"),
    "amd-warrant": ("AMD 以认股权证支付，OpenAI 订购 AMD 芯片；起初没有现金。", "超微以認股權證支付，OpenAI 訂購超微晶片；起初沒有現金。"),
    "shares-for-contracts": ("CoreWeave 的股份给 OpenAI，云合同回到 CoreWeave。", "CoreWeave 的股份給 OpenAI，雲端合約回到 CoreWeave。"),
    "xai-spv": ("英伟达出资 xAI，xAI 向特殊目的实体租用，该实体向英伟达购买。", "輝達出資 xAI，xAI 向特殊目的實體租用，該實體向輝達購買。"),
    "microsoft-pair": ("投资出去，云支出回来。", "投資出去，雲端支出回來。"),
    "startups-pair": ("小循环：OpenAI 资助购买其模型的公司。", "小循環：OpenAI 資助購買其模型的公司。"),
    "lucent-multiple": ("英伟达直接投资占收入的比例是朗讯供应商融资高峰时的 2.8 倍（67% 对 24%）。", "輝達直接投資占營收的比例是朗訊供應商融資高峰時的 2.8 倍（67% 對 24%）。"),
    "bubble-17x": ("AI 泡沫是互联网泡沫的 17 倍，是 2008 年房地产泡沫的四倍。", "AI 泡沫是網路泡沫的 17 倍，是 2008 年房地產泡沫的四倍。"),
    "gpu-currency": ("GPU 起着货币的作用：价值储藏、交换媒介（算力换股权）和计价单位（多少块 H100？）。", "GPU 起著貨幣的作用：價值儲藏、交換媒介（算力換股權）和計價單位（多少顆 H100？）。"),
    "virtuous-circle": ("AMD 首席执行官称与 OpenAI 的交易是良性的正向循环。", "超微執行長稱與 OpenAI 的交易是良性的正向循環。"),
    "no-obligation": ("英伟达表示，不要求其投资的任何公司使用其技术。", "輝達表示，不要求其投資的任何公司使用其技術。"),
    "early-clue": ("如果泡沫在一年内破裂，英伟达与 OpenAI 的交易可能是早期线索之一。", "如果泡沫在一年內破裂，輝達與 OpenAI 的交易可能是早期線索之一。"),
    "gpu-life": ("放贷人假设 GPU 可保值 4 至 6 年；高强度使用的 GPU 可能只有 3 年，利率约 14%。", "放款人假設 GPU 可保值 4 至 6 年；高強度使用的 GPU 可能只有 3 年，利率約 14%。"),
    "concentration": ("最大的几家公司占标普 500 市值的 30%，为半个世纪以来最高。", "最大的幾家公司占標普 500 市值的 30%，為半個世紀以來最高。"),
}

TITLE = {"en": "The AI capital loop", "zh-Hans": "AI 资本循环", "zh-Hant": "AI 資本循環"}
SUBTITLE_2025 = {
    "en": "Deals of the AI boom as five news articles of September and October 2025 report them",
    "zh-Hans": "2025 年 9 月至 10 月五篇新闻报道中的 AI 热潮交易",
    "zh-Hant": "2025 年 9 月至 10 月五篇新聞報導中的 AI 熱潮交易"}
SUBTITLE_2026 = {
    "en": "Deals of the AI boom from 2019 to July 2026, from public reports",
    "zh-Hans": "2019 年至 2026 年 7 月的 AI 热潮交易，据公开报道",
    "zh-Hant": "2019 年至 2026 年 7 月的 AI 熱潮交易，據公開報導"}
DESCRIPTION_2025 = {
    "en": "27 companies and 38 deals as five news articles report them, each with the article that states it. An arrow "
          "goes from who gives to who receives. A deal without an amount has none in the articles. Where the articles "
          "contradict one another, both statements are kept. Market values and private valuations up to 31 October "
          "2025 are from other public pages, each with its own source; those marked as computed are a closing price "
          "times a share count. Lucent and Cisco stand for the year 2000, for comparison.",
    "zh-Hans": "五篇新闻报道中的 27 家公司和 38 笔交易，每笔都注明出处。箭头由给付方指向收受方。报道没有给出金额的交易不标金额；"
               "报道互相矛盾之处，两种说法都保留。截至 2025 年 10 月 31 日的市值和私募估值取自其他公开网页，各有出处；"
               "标为“计算”的数值为收盘价乘以股数。朗讯和思科代表 2000 年，仅作对比。",
    "zh-Hant": "五篇新聞報導中的 27 家公司和 38 筆交易，每筆都註明出處。箭頭由給付方指向收受方。報導沒有給出金額的交易不標金額；"
               "報導互相矛盾之處，兩種說法都保留。截至 2025 年 10 月 31 日的市值和私募估值取自其他公開網頁，各有出處；"
               "標為「計算」的數值為收盤價乘以股數。朗訊和思科代表 2000 年，僅作對比。"}
DESCRIPTION_2026 = {
    "en": "72 companies and 156 deals as public pages reported them up to 3 July 2026, in US dollars unless another "
          "currency is named. An arrow goes from who pays, lends, guarantees, grants or invests to who receives. A deal "
          "without an amount is not disclosed; \"up to\" is a ceiling. A stake whose amount is a value and not cash says "
          "so. Deals that contain one another are marked and are not to be added up. Month-end market values are a "
          "closing price times a share count where they are marked as computed; printed values stand beside them. "
          "Values of different providers for the same day differ by up to about 1 percent. What no page confirmed is "
          "kept as an unconfirmed claim. Many pages repeat one original report; such deals are marked.",
    "zh-Hans": "截至 2026 年 7 月 3 日公开网页报道的 72 家公司和 156 笔交易，除另注货币外均为美元。箭头由付款、放贷、担保、授予或投资的一方指向"
               "收受方。没有金额的交易即未披露；“至多”是上限。金额为持股价值而非现金的，均有说明。互相包含的交易有标记，不可相加。"
               "标为“计算”的月末市值为收盘价乘以股数，旁边并列公布值；不同机构同日的数值相差至多约 1%。"
               "没有网页证实的说法作为未证实的说法保留。许多网页转述同一篇原始报道，此类交易有标记。",
    "zh-Hant": "截至 2026 年 7 月 3 日公開網頁報導的 72 家公司和 156 筆交易，除另註貨幣外均為美元。箭頭由付款、放款、擔保、授予或投資的一方指向"
               "收受方。沒有金額的交易即未揭露；「至多」是上限。金額為持股價值而非現金的，均有說明。互相包含的交易有標記，不可相加。"
               "標為「計算」的月末市值為收盤價乘以股數，旁邊並列公布值；不同機構同日的數值相差至多約 1%。"
               "沒有網頁證實的說法作為未證實的說法保留。許多網頁轉述同一篇原始報導，此類交易有標記。"}
