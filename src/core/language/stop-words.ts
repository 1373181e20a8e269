/** Frequent short words that tell a language from its neighbours; those of other scripts only where several share one. */
const WORDS: Record<string, string> = {
  en: 'the and of to that is was for with on by his from have has this which are were their been would at a in it as be he she they its but not you we or will had all who when what more said about than after up out there one can if into no so only over also other two new first i her him them our your my do does did could',
  de: 'der die das und ist nicht mit sich den auf dem ein eine von für wird auch werden nach bei wurde aus zum in im am um als an es er sie wie oder aber wenn noch nur über hat haben einen einem einer eines dass sind war kann so bis vor durch gegen unter ihre ihr seine sein bereits seit mehr zwischen beim vom wir uns ich man',
  fr: 'le la les des et une est dans pour qui que pas sur par avec plus sont cette ont été aux ses mais du de en il elle a au ou leur leurs nous vous se ce ces cet son sa ne n d l qu c s j y être avait avoir sous entre tout tous toute comme fait deux après selon même sans encore aussi si votre notre depuis contre peu à était je',
  es: 'el la los las de y que en una por con para del se su como más pero ha está fue han este esta a un al desde lo le sus entre sobre también hasta hay donde quien sin ya muy todo todos son ser tiene años dos fueron porque cuando esto ese esa nos sí había según durante mismo',
  it: 'il la che di e gli della per una del con non sono nel alla è delle anche più dei ha dal come a in lo i le da su sul al ma se si ci hanno ho stato stata erano suo sua loro questo questa tra fra dopo dove quando anni due così già ancora molto l d c ai nella dalla sulla perché essere',
  pt: 'o a os as que de do da em um uma para com não por mais dos das ao foi são pelo pela na no à é e nos nas se sua seu mas também já até entre sobre depois quando muito ser ter está eram sem após anos isso este esta ele ela seus suas aos há',
  ca: 'els les amb és una dels pel que de la al per no més ha també aquest aquesta com ser va han del el en un a',
  nl: 'de het een van en in is dat op te zijn voor met niet die aan er ook werd naar maar bij heeft ik je hij zij we ze deze dit heb had hebben kan zou moet nog wel geen door over tegen tot om als dan zo uit jaar worden werden veel hun haar zich',
  pl: 'i w na się nie do że jest z to jak po o ale przez od za przy tym został które oraz był są być może jej jego ich tej tego tych przed nad bez czy też już tylko gdy która który roku będzie mu jeszcze bardzo tak we było była dla',
  cs: 'a se na je v že to s z do o ve za pro jsou by jako ale po byl které podle také však ze nebo jen ještě už který která pak při před mezi bude byla bylo jeho její aby když má',
  sk: 'a sa na je v že to s z do o vo za pre sú by ako ale po bol ktoré podľa tiež však',
  hu: 'a az és hogy nem is egy volt meg ez csak már mint még el de azt után szerint lesz ki mert vagy van fel le nagyon be ha ami aki amely között',
  ro: 'și în de la cu pe nu că din pentru care este sunt mai au fost prin dar sau lui ca fi o un nici avea are această acest ei lor după între până dacă fără ani',
  bg: 'и на да се от за е са че не по като който през при след има това до но със във ще',
  ru: 'и в не на что с по это как из его к но был за для от также было после года все',
  uk: 'і в на що не з у до за про як це та від його для але був після який також є року',
  el: 'και το να του η της με που για την από στο είναι ο στην δεν τα τον θα',
  tr: 've bir bu için ile da de olarak çok daha olan gibi kadar sonra ne var en ama oldu dedi ya mi ise bunu şu o onun biz siz ben değil diye üzere göre karşı yıl her bin iki ancak',
  sv: 'och att det som en på är av för den med till inte har de om ett han men var från hon jag vi så eller alla nu efter vid under upp blir blev hade kan ska också där när över kommer mycket',
  no: 'og i det er på som en å for av til at med ikke den har var de om et seg etter også fra jeg hun vi så eller alle nå ved under opp blir ble hadde kan skal der når over kommer mye mot',
  da: 'og i det er på som en at for af til den med ikke har de der var om et sig efter også fra blev jeg hun vi så eller alle nu ved under op bliver havde kan skal når over kommer meget mod',
  fi: 'ja on ei että se oli hän mutta ovat myös kun tai joka mukaan kuin ole sen jo nyt en hänen heidän minä tämä tämän vielä jälkeen kanssa ennen koska jotka jossa vain jos niin voi sekä',
  hr: 'i je u na se da su za od što kao s će koji nije iz o bi to ali po biti bio samo',
  sl: 'in je se da na v za so ki pa ni tudi s z bi po kot bo ali še od pri do kar',
  et: 'ja on ei et see oli ta mis kui ning ka aga oma kes kas välja pole selle siis veel',
  lt: 'ir kad yra į su iš bet tai kaip ar buvo už nuo jis dėl apie po kurie jau tik pagal',
  lv: 'un ir ka no ar uz par kas tas bija arī bet kā lai pēc tā gan vai jau nav pie',
  id: 'yang dan di ini itu dengan untuk tidak dari dalam pada akan juga ke oleh ada karena adalah telah',
  vi: 'và của là có được cho không trong một các với những này người đã khi tại về đến ra',
  ar: 'في من على إلى أن التي الذي هذا هذه عن مع ما كان بعد قال كما بين',
  fa: 'در به از که این را با است برای آن های خود تا بر می شد کرد است شود',
};

/** Languages that use a word as a stop word. */
export const STOP_WORDS: ReadonlyMap<string, readonly string[]> = indexWords();

function indexWords(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [lang, words] of Object.entries(WORDS)) {
    for (const word of words.split(' ')) index.set(word, [...(index.get(word) ?? []), lang]);
  }
  return index;
}
