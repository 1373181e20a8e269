import { testArticles } from '../articles';

testArticles('pt', [
  {
    shape: 'curly marks, inversion, carried second sentence',
    paragraphs: [
      '“Não há risco de falta de água”, garantiu a secretária Beatriz Nogueira. “Os níveis estão altos”, acrescentou.',
    ],
    quotes: [
      ['Não há risco de falta de água', 'Beatriz Nogueira', 'secretária'],
      ['Os níveis estão altos', 'Beatriz Nogueira'],
    ],
  },
  {
    shape: 'angle marks, subject before, apposition',
    paragraphs: [
      'O autarca de Vilarinho, Rui Tavares, disse aos jornalistas: «A ponte vai abrir em junho». «É uma promessa», frisou Tavares.',
    ],
    quotes: [
      ['A ponte vai abrir em junho', 'Rui Tavares', 'autarca de Vilarinho'],
      ['É uma promessa', 'Rui Tavares'],
    ],
  },
  {
    shape: '"de acordo com", fragment, organisation',
    paragraphs: [
      'De acordo com o economista Caio Mendes, o plano é “pouco ambicioso”. O sindicato classificou a proposta de “inaceitável”.',
    ],
    quotes: [
      ['pouco ambicioso', 'Caio Mendes', 'economista'],
      ['inaceitável', 'O sindicato'],
    ],
  },
  {
    shape: 'dialogue dash with the verb after a second dash',
    paragraphs: ['A sala ficou em silêncio.', '— Eu não sabia de nada — respondeu a testemunha.'],
    quotes: [['Eu não sabia de nada', 'a testemunha']],
  },
  {
    shape: 'interrupted quotation, a clitic after the verb, a book title',
    paragraphs: [
      'O livro “Mar de dentro” sai em maio. “Escrevi tudo de noite”, contou-nos a autora Inês Prado, “quando a casa dormia.”',
    ],
    quotes: [['Escrevi tudo de noite … quando a casa dormia.', 'Inês Prado', 'autora']],
  },
]);
