/** Countries and territories with their demonyms, written down from general knowledge: "name:demonym", further names of the same after commas. */
const LINES = `
Afghanistan:Afghan Albania:Albanian Algeria:Algerian Andorra:Andorran Angola:Angolan Argentina:Argentine,Argentinian Armenia:Armenian
Australia:Australian Austria:Austrian Azerbaijan:Azerbaijani,Azeri Bahamas:Bahamian Bahrain:Bahraini Bangladesh:Bangladeshi Barbados:Barbadian
Belarus:Belarusian Belgium:Belgian Belize:Belizean Benin:Beninese Bermuda:Bermudian Bhutan:Bhutanese Bolivia:Bolivian Botswana:Botswanan
Brazil:Brazilian Britain:British Brunei:Bruneian Bulgaria:Bulgarian Burundi:Burundian Cambodia:Cambodian Cameroon:Cameroonian Canada:Canadian
Chad:Chadian Chile:Chilean China:Chinese Colombia:Colombian Congo:Congolese Croatia:Croatian Cuba:Cuban Cyprus:Cypriot
Denmark:Danish Djibouti:Djiboutian Dominica:Dominican Ecuador:Ecuadorean,Ecuadorian Egypt:Egyptian England:English Eritrea:Eritrean Estonia:Estonian
Eswatini:Swazi Ethiopia:Ethiopian Fiji:Fijian Finland:Finnish France:French Gabon:Gabonese Gambia:Gambian Georgia:Georgian Germany:German
Ghana:Ghanaian Gibraltar:Gibraltarian Greece:Greek Greenland:Greenlandic Grenada:Grenadian Guatemala:Guatemalan Guinea:Guinean Guyana:Guyanese
Haiti:Haitian Honduras:Honduran Hungary:Hungarian Iceland:Icelandic India:Indian Indonesia:Indonesian Iran:Iranian Iraq:Iraqi Ireland:Irish
Israel:Israeli Italy:Italian Jamaica:Jamaican Japan:Japanese Jordan:Jordanian Kazakhstan:Kazakh Kenya:Kenyan Kosovo:Kosovar Kuwait:Kuwaiti
Kyrgyzstan:Kyrgyz Laos:Lao,Laotian Latvia:Latvian Lebanon:Lebanese Lesotho:Basotho Liberia:Liberian Libya:Libyan Liechtenstein:Liechtensteiner
Lithuania:Lithuanian Luxembourg:Luxembourgish Macedonia:Macedonian Madagascar:Malagasy Malawi:Malawian Malaysia:Malaysian Maldives:Maldivian
Mali:Malian Malta:Maltese Mauritania:Mauritanian Mauritius:Mauritian Mexico:Mexican Moldova:Moldovan Monaco:Monegasque Mongolia:Mongolian
Montenegro:Montenegrin Morocco:Moroccan Mozambique:Mozambican Myanmar:Burmese Burma:Burmese Namibia:Namibian Nepal:Nepalese,Nepali Netherlands:Dutch
Nicaragua:Nicaraguan Niger:Nigerien Nigeria:Nigerian Norway:Norwegian Oman:Omani Pakistan:Pakistani Palestine:Palestinian Panama:Panamanian
Paraguay:Paraguayan Peru:Peruvian Philippines:Philippine,Filipino Poland:Polish Portugal:Portuguese Qatar:Qatari Romania:Romanian Russia:Russian
Rwanda:Rwandan Samoa:Samoan Scotland:Scottish Senegal:Senegalese Serbia:Serbian Seychelles:Seychellois Singapore:Singaporean Slovakia:Slovak
Slovenia:Slovenian Somalia:Somali Spain:Spanish Sudan:Sudanese Suriname:Surinamese Sweden:Swedish Switzerland:Swiss Syria:Syrian
Taiwan:Taiwanese Tajikistan:Tajik Tanzania:Tanzanian Thailand:Thai Tibet:Tibetan Togo:Togolese Tonga:Tongan Tunisia:Tunisian Turkey:Turkish
Turkmenistan:Turkmen Uganda:Ugandan Ukraine:Ukrainian Uruguay:Uruguayan Uzbekistan:Uzbek Vanuatu:Ni-Vanuatu Venezuela:Venezuelan Vietnam:Vietnamese
Wales:Welsh Yemen:Yemeni Yugoslavia:Yugoslav Zambia:Zambian Zimbabwe:Zimbabwean Czechia:Czech
Bosnia:Bosnian Chechnya:Chechen Kashmir:Kashmiri Catalonia:Catalan
`;

const SEVERAL_WORDS = `
Saudi Arabia:Saudi|South Africa:South African|South Korea:South Korean|North Korea:North Korean|New Zealand:New Zealand|Sri Lanka:Sri Lankan
Costa Rica:Costa Rican|El Salvador:Salvadoran|Puerto Rico:Puerto Rican|Sierra Leone:Sierra Leonean|Burkina Faso:Burkinabe|Ivory Coast:Ivorian
Cape Verde:Cape Verdean|Papua New Guinea:Papua New Guinean|South Sudan:South Sudanese|East Timor:Timorese|Northern Ireland:Northern Irish
Hong Kong:Hong Kong|Dominican Republic:Dominican|Czech Republic:Czech|Central African Republic:Central African|North Macedonia:Macedonian
United Arab Emirates:Emirati|Trinidad and Tobago:Trinidadian|Bosnia and Herzegovina:Bosnian|Equatorial Guinea:Equatorial Guinean|West Bank:Palestinian
`;

/** Names without a demonym of one word of their own; the abbreviations stand for adjectives as well. */
const OTHER_NAMES = [
  'United States',
  'U.S.',
  'US',
  'USA',
  'UK',
  'U.K.',
  'United Kingdom',
  'America',
  'Great Britain',
  'UAE',
  'Soviet Union',
  'Holy See',
  'Vatican',
  'Gaza',
  'Gaza Strip',
  'Crimea',
  'Donbas',
  'Macau',
  'Europe',
  'Asia',
  'Africa',
  'Latin America',
  'South America',
  'North America',
  'Middle East',
  'Central Asia',
  'Southeast Asia',
  'Western Europe',
  'Eastern Europe',
  'Balkans',
  'Caribbean',
  'Arctic',
  'Antarctica',
  'Sahel',
  'Horn of Africa',
  'Baltic Sea',
  'Black Sea',
  'Red Sea',
  'South China Sea',
  'Mediterranean',
  'Pacific',
  'Atlantic',
  'Gulf of Mexico',
  'Persian Gulf',
  'English Channel',
] as const;

/** States, provinces and regions. */
export const REGIONS: readonly string[] = (
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|' +
  'Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|' +
  'New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|' +
  'Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Alberta|British Columbia|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|' +
  'Newfoundland|New South Wales|Queensland|Victoria|Tasmania|South Australia|Western Australia|Northern Territory|Bavaria|Saxony|Hesse|Brandenburg|' +
  'Thuringia|Lower Saxony|North Rhine-Westphalia|Brittany|Normandy|Provence|Alsace|Corsica|Catalonia|Andalusia|Galicia|Basque Country|Lombardy|' +
  'Tuscany|Sicily|Sardinia|Veneto|Piedmont|Flanders|Wallonia|Yorkshire|Kent|Essex|Cornwall|Devon|Surrey|Sussex|Lancashire|Cumbria|Ulster|Punjab|' +
  'Kashmir|Gujarat|Kerala|Bihar|Assam|Uttar Pradesh|Tamil Nadu|Maharashtra|Sindh|Balochistan|Khyber Pakhtunkhwa|Xinjiang|Tibet|Sichuan|Hubei|' +
  'Guangdong|Hunan|Fujian|Hokkaido|Okinawa|Java|Sumatra|Aceh|Bali|Mindanao|Luzon|Darfur|Tigray|Kivu|Katanga|KwaZulu-Natal|Gauteng|Western Cape|' +
  'Anbar|Kurdistan|Idlib|Helmand|Kandahar|Donetsk|Luhansk|Kherson|Siberia|Chechnya|Dagestan|Tatarstan|Chiapas|Oaxaca|Guerrero|Sinaloa|Chihuahua|' +
  'Patagonia|Bahia|Minas Gerais|Amazonas|Long Island|Manhattan|Brooklyn|Bay Area|Silicon Valley|Midwest|New England|Highlands|Midlands|' +
  'Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Md.|Mass.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nev.|Okla.|Ore.|Pa.|Tenn.|Tex.|Va.|Vt.|Wash.|Wis.|Wyo.|N.Y.|N.J.|N.C.|S.C.|D.C.|N.M.'
).split('|');

export interface Country {
  name: string;
  demonyms: readonly string[];
}

const entries = [...LINES.trim().split(/\s+/), ...SEVERAL_WORDS.trim().split(/[|\n]/)];

/** Countries with demonyms. */
export const COUNTRIES: readonly Country[] = entries.map((entry) => {
  const [name, demonyms] = entry.split(':') as [string, string];
  return { name, demonyms: demonyms.split(',') };
});

/** All names of countries and large parts of the world. */
export const COUNTRY_NAMES: readonly string[] = [...COUNTRIES.map(({ name }) => name), ...OTHER_NAMES];

const PEOPLES =
  "European American African Asian Arab Kurdish Jewish Muslim Christian Catholic Islamic Islamist Shi'ite Shiite Sunni Hindu Sikh Buddhist Scandinavian Nordic Western Latin Soviet Roma Hutu Tutsi Uighur Rohingya Pashtun Tamil Zulu Maori Berber Tuareg Basque Cossack Bedouin Hispanic Latino Republican Democrat Democratic Conservative Labour Communist Nazi Taliban Zionist Marxist Republicans Democrats Conservatives Communists Nazis Islamists Muslims Christians Jews Catholics Arabs Kurds Europeans Americans Africans Asians Sunnis Shi'ites Hindus Sikhs Britons Swedes Danes Finns Turks Poles Spaniards Frenchman Englishman Irishman Scot Scots Dutchman Welshman Briton Swede Dane Finn Turk Pole Spaniard Afghans Filipinos";

/** Words for peoples and faiths, singular, plural and as adjectives. */
export const DEMONYMS: readonly string[] = [
  ...new Set([
    ...COUNTRIES.flatMap(({ demonyms }) => demonyms).flatMap((word) =>
      /(?:an|i|ot|o|k)$/.test(word) ? [word, `${word}s`] : [word],
    ),
    ...PEOPLES.split(' '),
  ]),
];
