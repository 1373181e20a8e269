import { testArticles } from '../articles';

testArticles('fr', [
  {
    shape: 'guillemets with spaces, compound past, role after the name',
    paragraphs: [
      '« Nous ne fermerons aucune classe », a assuré mardi Claire Vasseur, directrice du lycée.',
      '« Les parents peuvent nous croire », a-t-elle ajouté.',
    ],
    quotes: [
      ['Nous ne fermerons aucune classe', 'Claire Vasseur', 'directrice du lycée'],
      ['Les parents peuvent nous croire', 'Claire Vasseur'],
    ],
  },
  {
    shape: 'subject with a hyphen after the verb, interrupted quotation',
    paragraphs: [
      'Le maire de Brissac, Julien Morel, ne cache pas sa colère. « On nous a oubliés, dit-il. Personne ne répond. »',
      '« La route est coupée », explique Morel, « et le pont aussi. »',
    ],
    quotes: [
      ['On nous a oubliés … Personne ne répond.', 'Julien Morel', 'maire de Brissac'],
      ['La route est coupée … et le pont aussi.', 'Julien Morel'],
    ],
  },
  {
    shape: '"selon", fragments inside a sentence',
    paragraphs: [
      "Selon l'économiste Karim Benali, la réforme est « une occasion manquée ». La ministre Sophie Garnier a dénoncé, elle, des critiques « sans fondement ».",
    ],
    quotes: [
      ['une occasion manquée', 'Karim Benali', 'économiste'],
      ['sans fondement', 'Sophie Garnier', 'ministre'],
    ],
  },
  {
    shape: 'dialogue dash, attribution without a mark',
    paragraphs: [
      'La salle est restée silencieuse.',
      "— Je n'ai rien vu, a répondu le témoin.",
      '— Vous étiez pourtant là, a insisté la juge.',
    ],
    quotes: [
      ["Je n'ai rien vu", 'le témoin'],
      ['Vous étiez pourtant là', 'la juge'],
    ],
  },
  {
    shape: 'a title is no quotation; speech to a newspaper between verb and subject',
    paragraphs: [
      "Son roman « Les Heures grises » paraît lundi. « J'ai écrit ce livre la nuit », a confié à l'agence la romancière Agathe Rivière.",
    ],
    quotes: [["J'ai écrit ce livre la nuit", 'Agathe Rivière']],
  },
]);
