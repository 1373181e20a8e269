/** Organisations of the news, written down from general knowledge: "full name|short name". */
const pairs = (lines: string): readonly { full: string; short: string }[] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => line.split(';'))
    .map((entry) => {
      const [full, short] = entry.trim().split('|') as [string, string];
      return { full, short };
    });

/** Bodies known by their initials. */
export const BODIES = pairs(`
United Nations|U.N.;United Nations|UN;European Union|EU;North Atlantic Treaty Organization|NATO;World Health Organization|WHO;World Trade Organization|WTO
International Monetary Fund|IMF;World Bank|World Bank;International Atomic Energy Agency|IAEA;European Central Bank|ECB;Bank of England|BoE;Bank of Japan|BOJ
Federal Reserve|Fed;Central Intelligence Agency|CIA;Federal Bureau of Investigation|FBI;Environmental Protection Agency|EPA;Food and Drug Administration|FDA
Federal Aviation Administration|FAA;Securities and Exchange Commission|SEC;National Aeronautics and Space Administration|NASA;Centers for Disease Control and Prevention|CDC
Organization of the Petroleum Exporting Countries|OPEC;African Union|AU;Association of Southeast Asian Nations|ASEAN;Organisation for Economic Co-operation and Development|OECD
International Committee of the Red Cross|ICRC;International Criminal Court|ICC;World Food Programme|WFP;United Nations High Commissioner for Refugees|UNHCR;UNICEF|UNICEF;UNESCO|UNESCO
International Olympic Committee|IOC;World Anti-Doping Agency|WADA;Union of European Football Associations|UEFA;FIFA|FIFA;Football Association|FA;National Football League|NFL
National Basketball Association|NBA;National Hockey League|NHL;Major League Baseball|MLB;International Cricket Council|ICC;International Association of Athletics Federations|IAAF
World Wildlife Fund|WWF;Human Rights Watch|HRW;Amnesty International|Amnesty;Greenpeace|Greenpeace;Medecins Sans Frontieres|MSF;Islamic State|IS;Islamic State|ISIS
Kurdistan Workers Party|PKK;African National Congress|ANC;Irish Republican Army|IRA;Palestine Liberation Organization|PLO;Revolutionary Armed Forces of Colombia|FARC
National Rifle Association|NRA;American Civil Liberties Union|ACLU;Democratic Unionist Party|DUP;Scottish National Party|SNP;Christian Democratic Union|CDU;Social Democratic Party|SPD
Bharatiya Janata Party|BJP;Economic Community of West African States|ECOWAS;Organization of American States|OAS;Shanghai Cooperation Organisation|SCO;World Economic Forum|WEF
Department of Homeland Security|DHS;Drug Enforcement Administration|DEA;Internal Revenue Service|IRS;Federal Communications Commission|FCC;National Security Agency|NSA;National Health Service|NHS
National Transportation Safety Board|NTSB;Federal Emergency Management Agency|FEMA;National Hurricane Center|NHC;European Medicines Agency|EMA;Asian Development Bank|ADB
`);

/** Ministries, parliaments, courts, forces: what the news writes after "the". */
export const STATE_BODIES: readonly string[] = (
  'Foreign Ministry|Defence Ministry|Defense Ministry|Interior Ministry|Finance Ministry|Health Ministry|Justice Ministry|Energy Ministry|Trade Ministry|Education Ministry|Oil Ministry|' +
  'Agriculture Ministry|Economy Ministry|Ministry of Defence|Ministry of Health|Ministry of Foreign Affairs|Ministry of Finance|State Department|Justice Department|Treasury Department|' +
  'Treasury|Commerce Department|Labor Department|Defense Department|Department of Justice|Department of Energy|Department of Health|Pentagon|Kremlin|White House|Downing Street|Senate|Congress|' +
  'House of Representatives|House of Commons|House of Lords|Parliament|Knesset|Bundestag|Duma|Supreme Court|High Court|Constitutional Court|Court of Appeal|Federal Court|Central Bank|' +
  'National Assembly|Security Council|General Assembly|European Commission|European Parliament|European Council|Council of Europe|Cabinet|Foreign Office|Home Office|Navy|Army|Air Force|Coast Guard|' +
  'National Guard|Marine Corps|Royal Navy|Revolutionary Guards|Border Force|Scotland Yard|Secret Service|Electoral Commission|National Weather Service|Met Office|Geological Survey|Census Bureau|' +
  'Red Cross|Red Crescent|Salvation Army|Planned Parenthood|Chamber of Commerce'
).split('|');

export const PARTIES: readonly string[] = (
  'Labour Party|Conservative Party|Liberal Democrats|Green Party|Republican Party|Democratic Party|Socialist Party|Communist Party|Congress Party|Workers Party|National Party|' +
  'Liberal Party|Likud|Hamas|Hezbollah|Fatah|Taliban|al Qaeda|al-Qaida|Al Shabaab|Boko Haram|Wagner Group|Polisario Front|Muslim Brotherhood|Sinn Fein|United Russia|Law and Justice|Fidesz|Syriza|' +
  'Podemos|Vox|Ciudadanos|Five Star Movement|League|Forza Italia|National Front|National Rally|En Marche|Alternative for Germany|Free Democrats|Christian Democrats|Social Democrats|Houthis|' +
  "People's Party|Freedom Party|Civic Platform|Centre Party|Left Party|Awami League|Muslim League|Inkatha Freedom Party|Democratic Alliance|Nidaa Tounes|Ennahda|Peronist Party|Awami National Party"
).split('|');

export const NEWS: readonly string[] = (
  'Reuters|Associated Press|AP|AFP|Agence France-Presse|Xinhua|Xinhua News Agency|TASS|Itar-Tass|Interfax|RIA|Kyodo|Yonhap|DPA|ANSA|EFE|PTI|BBC|CNN|CBS|NBC|ABC|Fox News|Sky News|Al Jazeera|NPR|ITV|' +
  'New York Times|Washington Post|Wall Street Journal|Financial Times|Guardian|Times|Daily Telegraph|Daily Mail|Economist|Los Angeles Times|Chicago Tribune|Boston Globe|USA Today|' +
  'Le Monde|Le Figaro|Liberation|Der Spiegel|Bild|Die Welt|Frankfurter Allgemeine|Corriere della Sera|La Repubblica|El Pais|El Mundo|Marca|Izvestia|Kommersant|Pravda|Asahi Shimbun|Nikkei|' +
  "Yomiuri Shimbun|South China Morning Post|China Daily|People's Daily|Global Times|Straits Times|Times of India|Haaretz|Jerusalem Post|Al-Ahram|Hurriyet|Daily Nation|Globe and Mail|" +
  'Sydney Morning Herald|Folha de S.Paulo|Clarin|La Nacion|Reforma|Bloomberg|CNBC|Axios|Politico|BuzzFeed|Evening Standard|Field Level Media|Getty Images|EPA|Sports Illustrated'
).split('|');

export const COMPANIES: readonly string[] = (
  'Apple|Microsoft|Google|Amazon|Facebook|Tesla|Boeing|Airbus|General Motors|Ford|Toyota|Volkswagen|BMW|Daimler|Renault|Peugeot|Fiat|Nissan|Honda|Hyundai|Samsung|Sony|Nokia|Ericsson|Huawei|Alibaba|Tencent|Intel|IBM|' +
  'Exxon Mobil|Chevron|Shell|BP|Total|Eni|Gazprom|Rosneft|Lukoil|Saudi Aramco|Petrobras|Glencore|Rio Tinto|BHP|Anglo American|Goldman Sachs|JP Morgan|JPMorgan|Morgan Stanley|Citigroup|Bank of America|HSBC|' +
  "Barclays|Lloyds|UBS|Credit Suisse|Deutsche Bank|BNP Paribas|Societe Generale|UniCredit|Santander|BBVA|ING|Nomura|Mizuho|Walmart|Target|Tesco|Carrefour|Unilever|Nestle|Danone|Coca-Cola|PepsiCo|McDonald's|" +
  'Starbucks|Nike|Adidas|Pfizer|Moderna|AstraZeneca|Johnson & Johnson|Merck|Novartis|Roche|Sanofi|Bayer|GlaxoSmithKline|AT&T|Verizon|Vodafone|BT|Deutsche Telekom|Telefonica|Orange|Comcast|Disney|Netflix|Time Warner|' +
  'Lufthansa|Air France|British Airways|Ryanair|easyJet|Delta Air Lines|United Airlines|American Airlines|Qantas|Emirates|Siemens|General Electric|Philips|Hitachi|Mitsubishi|Rolls-Royce|Lockheed Martin|Raytheon|' +
  'Northrop Grumman|BAE Systems|Thales|Caterpillar|Uber|Lyft|Airbnb|Spotify|PayPal|Visa|Mastercard|American Express|Berkshire Hathaway|BlackRock|Vanguard|Fidelity|AIG|Allianz|AXA|Prudential|Lehman Brothers|' +
  "Merrill Lynch|Salomon Brothers|Standard Chartered|Moody's|Standard & Poor's|Fitch|Nasdaq|New York Stock Exchange|London Stock Exchange|Chicago Board of Trade|DHL|FedEx|UPS|Maersk|Canadian Pacific|Foxconn|TikTok|ByteDance"
).split('|');
