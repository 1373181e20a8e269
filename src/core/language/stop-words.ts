/** Frequent short words that tell a language from its neighbours; those of other scripts only where several share one. */
const WORDS: Record<string, string> = {
  en: 'the and of to that is was for with on by his from have has this which are were their been would at a in it as be',
  de: 'der die das und ist nicht mit sich den auf dem ein eine von für wird auch werden nach bei wurde aus zum in',
  fr: 'le la les des et une est dans pour qui que pas sur par avec plus sont cette ont été aux ses mais du',
  es: 'el la los las de y que en una por con para del se su como más pero ha está fue han este esta a un al desde',
  it: 'il la che di e gli della per una del con non sono nel alla è delle anche più dei ha dal come a in',
  pt: 'o a os as que de do da em um uma para com não por mais dos das ao foi são pelo pela na no',
  ca: 'els les amb és una dels pel que de la al per no més ha també aquest aquesta com ser va han del el en un a',
  nl: 'de het een van en in is dat op te zijn voor met niet die aan er ook werd naar maar bij heeft',
  pl: 'i w na się nie do że jest z to jak po o ale przez od za przy tym został które oraz był',
  cs: 'a se na je v že to s z do o ve za pro jsou by jako ale po byl které podle také však',
  sk: 'a sa na je v že to s z do o vo za pre sú by ako ale po bol ktoré podľa tiež však',
  hu: 'a az és hogy nem is egy volt meg ez csak már mint még el de azt után szerint lesz ki',
  ro: 'și în de la cu pe nu că din pentru care este sunt mai au fost prin dar sau lui ca fi',
  bg: 'и на да се от за е са че не по като който през при след има това до но със във ще',
  ru: 'и в не на что с по это как из его к но был за для от также было после года все',
  uk: 'і в на що не з у до за про як це та від його для але був після який також є року',
  el: 'και το να του η της με που για την από στο είναι ο στην δεν τα τον θα',
  tr: 've bir bu için ile da de olarak çok daha olan gibi kadar sonra ne var en ama oldu dedi',
  sv: 'och att det som en på är av för den med till inte har de om ett han men var från',
  no: 'og i det er på som en å for av til at med ikke den har var de om et seg etter også fra',
  da: 'og i det er på som en at for af til den med ikke har de der var om et sig efter også fra blev',
  fi: 'ja on ei että se oli hän mutta ovat myös kun tai joka mukaan kuin ole sen jo nyt',
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
