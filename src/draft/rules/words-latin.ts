/** Single words with a capital that are names by themselves, and those that are none. */

/** Parliaments and seats of power that one word names. */
export const SEATS = new Set(
  `dail seanad oireachtas knesset bundestag bundesrat duma riksdag storting folketing eduskunta seimas sejm saeima senedd
  holyrood stormont kremlin pentagon vatican capitol majlis loksabha interpol europol eurojust frontex unesco unicef opec
  nato greenpeace oxfam amnesty hamas hezbollah taliban
  meclis parlamento senato vatikan tbmm galatasaray fenerbahce besiktas yargitay danistay sayistay hizbullah`.split(
    /\s+/,
  ),
);

export const CALLED = new Set(
  `club side team rival rivals champions leaders neighbours neighbors giant giants firm company retailer maker carmaker
  charity newspaper broadcaster startup start-up bank airline parent brand opponents visitors hosts newcomers operator owner
  lender carrier publisher supplier contractor consultancy watchdog regulator party think-tank magazine website`.split(
    /\s+/,
  ),
);

/** Letters that stand after a name. */
export const LETTERS = new Set("QC KC MP MPs MEP MSP MLA TD MD PhD OBE CBE MBE Jr Sr RN".split(" "));

export const NO_NAMES = new Set(
  `allah tanri kuran literature physics chemistry medicine economics mathematics arabic english french german spanish kurdish welsh gaelic hebrew greek mandarin cantonese hindi urdu farsi persian
  swahili syriac aramaic turkce kurtce ingilizce fransizca almanca rusca arapca farsca cince japonca rumca ermenice ibranice
  suryanice bulgarca sirpca bosnakca arnavutca italyanca ispanyolca portekizce yunanca gurcuce azerice ukraynaca lazca zazaca
  cerkesce latince osmanlica korece
  facebook twitter instagram telegram youtube whatsapp tiktok linkedin reddit snapchat google zoom skype wikipedia christmas easter ramadan eid islam christianity judaism muslim christian jewish catholic orthodox god internet brexit covid
  republican democrat democratic olympic olympics english latin god summer winter spring autumn sunday`.split(
    /\s+/,
  ),
);

/** FNV, NATO; what also abbreviates an ordinary word is left out. */
export const ACRONYM =
  /^(?!(?:CEO|CFO|COO|CTO|GDP|GNP|CPI|PM|AM|TV|AI|IT|ID|DNA|RNA|PCR|OK|VAT|GMT|UTC|EST|EDT|PST|PDT|BST|CET|COVID|HIV|AIDS|ADHD|PTSD|ICU|SUV|USB|GPS|LED|LNG|LPG|CCTV|DVD|FAQ|IOU|IPO|ISBN|PDF|RIP|SOS|UFO|VIP|PhD|MBA|MRI|NGO|HGV|ASAP|VAR|MVP|LGBT|TSİ|GSYH|TÜFE|ÜFE|KDV|ÖTV|MTV|TL|KHK|LGS|YKS|KPSS|İHA|SİHA|AVM|KOBİ|OSB|HES|GES|RES|NGS|TIR|BES|MR|BT|HD)$)[\p{Lu}]{3,7}$/u;
