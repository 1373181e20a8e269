import type { LanguageCues } from './types';

/** French. */
export const fr: LanguageCues = {
  lang: 'fr',
  capitals: 'names',
  say: `analys(?:é|e|ait) tempér(?:é|ait) tempère nuanc(?:é|e|ait) renchéri(?:t|ssait)? gliss(?:é|e|ait) tranch(?:é|e|ait) rassur(?:é|e|ait) enchaîn(?:é|e|ait) abond(?:é|e) point(?:é|e|ait) lâch(?:é|e|ait) murmur(?:é|e|ait) grinc(?:é|e) sourit pest(?:é|e) balai(?:e|é) balay(?:é|e) dit disait disent dire déclar(?:é|ée|e|ait|ent) affirm(?:é|e|ait|ent) expliqu(?:é|e|ait|ent) ajout(?:é|e|ait|ent) assur(?:é|e|ait|ent) estim(?:é|e|ait|ent)
    précis(?:é|e|ait|ent) soulign(?:é|e|ait|ent) annonc(?:é|e|ent) indiqu(?:é|e|ait|ent) écri(?:t|vait|vent|vit) répondu répond(?:ait|ent)? demand(?:é|e|ait|ent) rappel(?:é|le|ait|lent)
    not(?:é|e|ait|ent) regrett(?:é|e|ait|ent) dénonc(?:é|e|ait|ent) insist(?:é|e|ait|ent) reconnu reconnaît reconnaissait confi(?:é|e|ait|ent) martel(?:é|le) lanc(?:é|e|ait) conclu(?:t|ait)? poursuivi poursuit
    racont(?:é|e|ait|ent) témoign(?:é|e|ait|ent) promis promet jug(?:é|e|ait|ent) observ(?:é|e|ait) commen(?:té|te|tait) résum(?:é|e|ait) relev(?:é|e|ait) plaid(?:é|e|ait) prévenu prévient averti(?:t)?
    exig(?:é|e) réclam(?:é|e|ent) soutenu soutient confirm(?:é|e|ent) démenti martèle tweet(?:é|e) souffl(?:é|e) s'est soupir(?:é|e) s'inquiète réagi réagit ironis(?:é|e) fustig(?:é|e) salu(?:é|e|ent) interrog(?:é|e) plaisant(?:é|e) répét(?:é|e) répète rapport(?:é|e|ent) détaill(?:é|e) admet admis avou(?:é|e) s'exclam(?:é|e) exclam(?:é|e) alert(?:é|e|ent) développ(?:é|e) argument(?:é|e) inquièt(?:e|é) félicit(?:é|e) indign(?:é|e) agac(?:é|e) étonn(?:é|e) réjoui(?:t)? défendu défend`,
  describe:
    'qualifi(?:é|e|ait|ent) décri(?:t|vait) accus(?:é|e|ait|ent) évoqu(?:é|e|ait|ent) parl(?:é|e|ait) appel(?:é|le|ait) critiqu(?:é|e|ait|ent) condamn(?:é|e|ent) promet considér(?:é|e|ait)',
  participles: `disant ajoutant affirmant expliquant précisant assurant estimant soulignant déclarant indiquant rappelant dénonçant évoquant qualifiant accusant
    dire ajouter affirmer expliquer préciser`,
  according: [
    'selon',
    "d' après",
    'aux yeux de',
    'de l avis de',
    'de source',
    'aux yeux du',
    'aux yeux des',
    'aux dires de',
    'aux dires du',
  ],
  accordingFirst: 'pour',
  between: `a ont avait avaient aurait est sont était étaient sera fut a-t-elle ne n' pas plus aussi également ensuite encore toujours déjà ainsi alors notamment
    s' se lui leur y en me m' nous vous`,
  he: 'il -il -t-il lui',
  she: 'elle -elle -t-elle',
  pronouns: 'ils elles -ils -elles -t-ils -t-elles on -on -t-on nous je -je celui-ci celle-ci ce -ce',
  relatives: "qui que qu' dont où lorsque lorsqu' quand si parce puisque puisqu' alors tandis comme bien afin",
  conjunctions: 'et ou mais donc car ni',
  and: 'et',
  prepositions: `à au aux dans en sur sous par avec sans chez contre vers depuis pendant avant après devant derrière entre lors malgré dès durant auprès face selon
    outre envers jusqu' jusque`,
  linkers: "de du des d' pour",
  determiners: `le la les l' un une ce cet cette ces son sa ses leur leurs notre nos mon ma mes votre plusieurs certains certaines quelques tous toutes
    deux trois quatre cinq chaque aucun aucune d'autres autre autres`,
  adverbs: `hier aujourd'hui demain ici là ensuite enfin cependant pourtant toutefois néanmoins récemment \\p{Ll}+ment tard tôt bien très trop
    peut-être sans doute puis désormais`,
  times: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre matin soir midi`,
  roles: `ministre ministres président présidente présidents porte-parole directeur directrice directeurs chef cheffe maire maires député députée députés sénateur sénatrice
    secrétaire procureur procureure juge juges avocat avocate avocats responsable responsables expert experte experts chercheur chercheuse chercheurs professeur professeure économiste
    économistes analyste analystes médecin médecins syndicat syndicats syndicaliste patron patronne pdg entraîneur entraîneuse joueur joueuse capitaine général colonel police gouvernement
    ministère entreprise groupe association organisation opposition parti habitant habitante habitants voisin voisine témoin témoins mère père frère sœur fille fils femme homme
    élu élue élus candidat candidate ambassadeur ambassadrice dirigeant dirigeante dirigeants fondateur fondatrice auteur autrice écrivain écrivaine journaliste militant militante militants manifestants
    agriculteur agricultrice agriculteurs pêcheur pêcheurs enseignant enseignante étudiant étudiante commissaire préfet préfète source sources autorités parquet tribunal union fédération
    collègue victime victimes historien historienne sociologue historiens pompiers reine roi pape évêque prêtre gérant gérante restaurateur restauratrice adjoint adjointe conseiller conseillère vice-président vice-présidente romancier romancière cinéaste réalisateur réalisatrice`,
  titles: 'm. mme mlle me dr pr monsieur madame général colonel maître',
  titlesHe: 'm. monsieur président directeur sénateur ambassadeur avocat chercheur',
  titlesShe:
    'mme madame mlle présidente directrice ministre-déléguée sénatrice députée avocate chercheuse professeure cheffe habitante',
  particles: "de du des d' la le von van ben al el",
  organisations:
    'ministère université institut fédération association parti union banque société groupe conseil assemblée sénat cour comité commission monde figaro agence république',
  termsBefore:
    'soi-disant dit dits dite film livre roman série album chanson intitulé intitulée titre mot mots terme expression baptisé baptisée surnommé surnommée émission magazine',
  impersonal: 'il-y ce -ce on -on -t-on',
  negations: 'jamais pas si',
  passive: '',
  words:
    /(?:\p{Lu}\.){2,}|(?:[cdjlmnstCDJLMNST]|[Qq]u|[Ll]orsqu|[Pp]uisqu|[Jj]usqu)['’](?=[\p{L}])|-(?:t-)?(?:ils?|elles?|on|je|ce)(?![\p{L}-])|[@#]?\p{L}[\p{L}\p{M}]*(?:-(?!(?:t-)?(?:ils?|elles?|on|je|ce)(?![\p{L}-]))\p{L}[\p{L}\p{M}]*)*(?:['’](?=hui)hui)?|\p{N}+(?:[.,:]\p{N}+)*%?|\S/gu,
  quantifiers: "certains certaines beaucoup plusieurs d'autres",
  attributesInside: true,
  timesSmall: true,
};
