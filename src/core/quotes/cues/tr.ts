import type { LanguageCues } from './types';

/** Turkish. */
export const tr: LanguageCues = {
  lang: 'tr',
  capitals: 'names',
  say: `dedi dediler diyor diyorlar der söyledi söylediler söylüyor belirtti belirttiler belirtiyor açıkladı açıkladılar ifade kullandı ekledi eklediler vurguladı yazdı yazıyor konuştu uyardı savundu kaydetti duyurdu sordu yanıtladı yanıt cevap anlattı anlatıyor aktardı
    dile bildirdi iddia eleştirdi hatırlattı değerlendirdi yorumladı itiraf çağrıda temennisinde diyerek sözlerini bulundu paylaştı tepki sürdürdü özetledi seslendi bağırdı diyen söyleyen belirten vurgulayan ekleyen kaydeden savunan uyaran`,
  describe: 'nitelendirdi niteledi tanımladı suçladı kınadı reddetti övdü adlandırdı',
  participles: 'ifade-eden',
  according: [],
  accordingAfter: 'göre',
  between: 'diye de da ise bir çok daha hâlâ zaten yine ayrıca',
  he: '',
  she: '',
  person: 'o',
  pronouns: 'onlar biz ben bu',
  relatives: 'ki çünkü eğer',
  conjunctions: 've ile ama fakat veya ya',
  and: 've',
  prepositions: 'için gibi kadar sonra önce karşı dolayı hakkında üzerine',
  linkers: '',
  determiners: 'bu şu o bazı birçok tüm diğer iki üç dört beş her hiçbir',
  adverbs:
    'bugün dün yarın burada orada sonra nihayet bu-nedenle geçtiğimiz çok yaklaşık neredeyse belki evet şimdi daha',
  times:
    'pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık akşam sabah günü',
  roles: `\\p{L}*bakan(?:ı)? başbakan \\p{L}*başkan(?:ı)? cumhurbaşkanı sözcü(?:sü)? müdür(?:ü)? genel lider(?:i)? milletvekili vali(?:si)? sekreter(?:i)? uzman(?:ı)? uzmanlar araştırmacı profesör ekonomist analist doktor avukat(?:ı)? savcı hakim antrenör(?:ü)? teknik-direktör oyuncu kaptan(?:ı)? siyasetçi rektör(?:ü)? öğretmen polis hükümet bakanlık şirket belediye parti muhalefet sendika(?:sı)? dernek hastane sakin sakini sakinler komşu(?:su)? tanık anne baba kadın adam kardeş(?:i)? balıkçı çiftçi çiftçiler yazar yönetmen gazeteci öğrenci büyükelçi iş-insanı sahibi kral kraliçe tarihçi yetkili yetkililer kaynak kaynaklar`,
  titles: 'bay bayan dr. prof. doç. av. general albay sayın',
  titlesHe: 'bay',
  titlesShe: 'bayan',
  particles: 'de da van von',
  organisations:
    'bakanlığı üniversitesi enstitüsü federasyonu derneği partisi birliği bankası grubu kurulu meclisi komitesi komisyonu ajansı gazetesi vakfı mahkemesi',
  termsBefore:
    'sözde adlı isimli filmi film kitabı kitap romanı roman dizisi şarkısı albümü kelimesi terimi lakaplı programı dergisi',
  impersonal: 'bu',
  passive: '',
  quantifiers: 'bazıları birçoğu diğerleri herkes',
  verbLast: true,
  nameEndings: /['’]\p{Ll}{1,4}$/u,
};
