import { extractText } from '../../../src/core/article/plain-text';
import { DEFAULT_HIDDEN } from '../../../src/core/filters/defaults';

/** "su", "sua", "votre" in reports: his, her, their, or what somebody said to somebody else. */
const REPORTED: [string, string][] = [
  ['es', 'Con su ayuda, los vecinos lograron reconstruir el puente en tres semanas.'],
  ['es', 'Su apoyo a la reforma no está asegurado todavía, según fuentes del partido.'],
  ['pt', 'Com a sua ajuda, os moradores reabriram a ponte em três semanas.'],
  ['pt', 'O seu apoio à reforma ainda não está garantido, segundo o partido.'],
  ['it', 'Il suo sostegno alla riforma non è scontato, secondo il partito.'],
  ['fr', 'Votre soutien à la réforme n’est pas assuré, a-t-il lancé aux députés.'],
];

const ASKED: [string, string][] = [
  ['es', 'Con su ayuda podemos seguir informando sin depender de nadie.'],
  ['pt', 'Com a sua ajuda podemos continuar a fazer jornalismo independente.'],
  ['it', 'Con il tuo sostegno possiamo continuare a fare giornalismo indipendente.'],
  ['fr', 'Votre soutien nous permet de continuer à enquêter en toute indépendance.'],
];

const AROUND: Record<string, [string, string]> = {
  es: [
    'El ayuntamiento de Puerto Claro decidió el martes cerrar el puerto viejo a los barcos grandes.',
    'La votación fue unánime y las obras empezarán en primavera.',
  ],
  pt: [
    'O conselho de Porto Claro decidiu na terça-feira fechar o porto velho aos grandes navios.',
    'A votação foi unânime e as obras começam na primavera.',
  ],
  it: [
    'Il consiglio di Porto Chiaro ha deciso martedì di chiudere il vecchio porto alle grandi navi.',
    'Il voto è stato unanime e i lavori cominceranno in primavera.',
  ],
  fr: [
    'Le conseil de Port-Clair a décidé mardi de fermer le vieux port aux grands navires.',
    'Le vote a été unanime et les travaux commenceront au printemps.',
  ],
};

function hiddenBeside(lang: string, sentence: string): string[] {
  const [before, after] = AROUND[lang]!;
  const extraction = extractText([before, sentence, after].join('\n\n'));
  if (!extraction.ok) throw new Error(extraction.reason);
  return extraction.article.blocks
    .filter(({ verdict }) => verdict && DEFAULT_HIDDEN.has(verdict.category))
    .map(({ text }) => text);
}

test.each(REPORTED)('%s, a report: %s', (lang, sentence) => {
  expect(hiddenBeside(lang, sentence)).toEqual([]);
});

test.each(ASKED)('%s, an ask: %s', (lang, sentence) => {
  expect(hiddenBeside(lang, sentence)).toEqual([sentence]);
});
