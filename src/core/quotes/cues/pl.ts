import type { LanguageCues } from './types';

/** Polish. */
export const pl: LanguageCues = {
  lang: 'pl',
  capitals: 'names',
  say: `powiedział(?:a|y|i)? mówi mówią mówił(?:a|y|i)? dodał(?:a|y|i)? dodaje stwierdził(?:a|y|i)? twierdzi twierdzą zaznaczył(?:a|y|i)? zaznacza podkreślił(?:a|y|i)? podkreśla podkreślają wyjaśnił(?:a|y|i)? wyjaśnia tłumaczy tłumaczył(?:a|y)?
    napisał(?:a|y|i)? pisze ocenił(?:a|y|i)? ocenia oświadczył(?:a|y|i)? oświadcza poinformował(?:a|y|i)? informuje przekazał(?:a|y|i)? przekazuje zapewnił(?:a|y|i)? zapewnia zapowiedział(?:a|y|i)? zapowiada przyznał(?:a|y|i)? przyznaje odpowiedział(?:a|y|i)? odpowiada
    zapytał(?:a|y|i)? pyta pytał(?:a)? ostrzegł(?:a)? ostrzega zauważył(?:a|y|i)? zauważa przypomniał(?:a|y|i)? przypomina skomentował(?:a|y|i)? komentuje ogłosił(?:a|y|i)? uważa uważają opowiada opowiadał(?:a)? potwierdził(?:a|y|i)? potwierdza zaapelował(?:a|y|i)? apeluje skrytykował(?:a|y|i)? wskazał(?:a|y|i)? wskazuje żartuje żartował(?:a)? wspomina kontynuuje kontynuował(?:a)? żali skarży obiecał(?:a)? westchnął westchnęła krzyknął krzyknęła argumentuje argumentował(?:a)? relacjonuje relacjonował(?:a)?`,
  describe:
    'nazwał(?:a|y|i)? nazywa określił(?:a|y|i)? określa oskarżył(?:a|y|i)? opisał(?:a|y|i)? opisuje zarzucił(?:a|y|i)? potępił(?:a|y|i)? odrzucił(?:a|y|i)?',
  participles: 'mówiąc dodając podkreślając zaznaczając twierdząc tłumacząc',
  according: ['według', 'zdaniem', 'jak podaje', 'w opinii', 'słowami'],
  accordingFirst: 'dla',
  accordingHe: ['jego zdaniem', 'według niego'],
  accordingShe: ['jej zdaniem', 'według niej'],
  between:
    'jest są był była było byli nie też także jednak już jeszcze wtedy potem później zawsze nigdy się to tylko również natomiast z-kolei mu jej im nam',
  he: 'on',
  she: 'ona',
  pronouns: 'oni one my ja to',
  relatives: 'że który która które którzy którego której gdy kiedy jeśli bo ponieważ choć gdzie jak co żeby aby',
  conjunctions: 'i a ale oraz lub czy więc',
  and: 'i oraz',
  prepositions: 'w we na do z ze po przed za nad pod między przez bez od o u dla przy podczas wobec mimo wśród dzięki',
  linkers: 'ds. od z ze do',
  determiners:
    'ten ta to ci te tego tej jego jej ich nasz nasza nasze mój moja swój swoja kilku kilka wielu wiele wszyscy inni inne dwaj dwie trzej cztery pięć obaj obie każdy żaden pewien pewna',
  adverbs:
    'dziś dzisiaj wczoraj jutro tutaj tam potem następnie dlatego niedawno bardzo więcej około prawie może tak ponadto',
  times:
    'poniedziałek wtorek środę środa czwartek piątek sobotę sobota niedzielę niedziela stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia wieczorem rano',
  roles: `minister ministra ministerka premier premierka prezydent prezydentka prezes prezeska rzecznik rzecznika rzeczniczka dyrektor dyrektorka szef szefa szefowa przewodniczący przewodniczącego przewodnicząca burmistrz wójt wojewoda poseł posła posłanka senator senatorka sekretarz ekspert eksperta ekspertka eksperci badacz badaczka badacze profesor
    ekonomista ekonomisty ekonomistka lekarz lekarza lekarka adwokat prawnik prawniczka prokurator sędzia trener trenera trenerka piłkarz kapitan polityk rektor nauczyciel nauczycielka policja rząd ministerstwo spółka firma gmina partia opozycja związek stowarzyszenie szpital mieszkaniec mieszkańca mieszkanka mieszkańcy sąsiad sąsiadka świadek matka ojciec kobieta mężczyzna siostra brat córka syn krytycy rybak rolnik rolnicy pisarz pisarka reżyser reżyserka dziennikarz dziennikarka student studentka ambasador przedsiębiorca właściciel właścicielka król królowa papież biskup historyk wiceminister wicepremier radny radna przedstawiciel przedstawicielka`,
  titles: 'pan pani dr prof. inż. mec. ks. gen. płk',
  titlesHe: 'pan rzecznik dyrektor przewodniczący poseł lekarz trener mieszkaniec sąsiad rolnik pisarz',
  titlesShe:
    'pani rzeczniczka dyrektorka prezeska szefowa przewodnicząca posłanka lekarka trenerka mieszkanka sąsiadka pisarka reżyserka nauczycielka ekspertka',
  particles: 'von van de da',
  organisations:
    'ministerstwo uniwersytet instytut federacja stowarzyszenie partia związek bank grupa rada sejm senat komitet komisja agencja gazeta fundacja',
  termsBefore:
    'tak-zwany tzw. film filmu książka książki powieść serial piosenka album tytuł słowo termin zwany zwana program',
  impersonal: 'to',
  negations: 'nie nigdy jeśli',
  passive: 'został została zostało',
  quantifiers: 'wielu niektórzy inni wszyscy',
  dropsSubject: true,
  inflects: true,
  dashAnywhere: true,
  timesSmall: true,
};
