import type { LanguageCues } from './types';

/** Portuguese, European and Brazilian. */
export const pt: LanguageCues = {
  lang: 'pt',
  capitals: 'names',
  say: `disse disseram diz dizem dito dizia afirm(?:ou|aram|a|am|ado) explic(?:ou|aram|a|am|ado) acrescent(?:ou|aram|a|ado) declar(?:ou|aram|a|ado) respond(?:eu|eram|e|ido) pergunt(?:ou|aram|a) escrev(?:eu|eram|e) escrito
    assegur(?:ou|aram|a) garant(?:iu|iram|e|ido) admit(?:iu|iram|e) reconhec(?:eu|eram|e) anunci(?:ou|aram|a) sublinh(?:ou|aram|a|ado) destac(?:ou|aram|a) lembr(?:ou|aram|a) recordou recorda alert(?:ou|aram|a) avis(?:ou|a) critic(?:ou|aram|a)
    lament(?:ou|aram|a) denunci(?:ou|aram|a) insist(?:iu|e) conclu(?:iu|i) promet(?:eu|e) cont(?:ou|aram|a) relat(?:ou|aram|a) coment(?:ou|a) defend(?:eu|eram|e) sustent(?:ou|a) argument(?:ou|a) observ(?:ou|a) apont(?:ou|a) ressalt(?:ou|a) frisou frisa
    reiter(?:ou|a) confirm(?:ou|aram|a) neg(?:ou|a) exig(?:iu|e) pediu pediram pede rebateu rebate revel(?:ou|a) continu(?:ou|a) prosseguiu adiant(?:ou|a) indic(?:ou|a) consider(?:ou|a) avali(?:ou|a) opin(?:ou|a) brinc(?:ou|a) desabaf(?:ou|a) reagiu reage referiu refere inform(?:ou|aram|a) exclam(?:ou|a) complet(?:ou|a) enfatiz(?:ou|a) salient(?:ou|a) esclarec(?:eu|e) suspir(?:ou|a) tuitou`,
  describe:
    'classific(?:ou|aram|a) descrev(?:eu|eram|e) acus(?:ou|aram|a) cham(?:ou|aram|a) qualific(?:ou|a) fal(?:ou|a) defin(?:iu|e) conden(?:ou|aram|a) elogi(?:ou|a)',
  participles:
    'dizendo afirmando explicando acrescentando sublinhando lembrando alertando classificando acusando alegando garantindo dizer acrescentar explicar afirmar',
  according: [
    'segundo',
    'de acordo com',
    'conforme',
    'na opinião de',
    'nas palavras de',
    'na opinião do',
    'na opinião da',
    'nas palavras do',
    'nas palavras da',
  ],
  accordingFirst: 'para',
  between:
    'tem têm tinha tinham havia é são era foi foram está será não também já depois ainda sempre nunca assim se lhe lhes me nos mais só apenas -se -lhe -nos ontem',
  he: 'ele',
  she: 'ela',
  pronouns: 'eles elas eu nós este esta você',
  relatives: 'que quem cujo cuja qual quais onde quando porque embora enquanto se como pois',
  conjunctions: 'e ou mas nem porém',
  and: 'e',
  prepositions: `ao aos à às em no na nos nas num numa com sem sobre sob entre até desde durante após perante contra por pelo pela pelos pelas ante perto`,
  linkers: 'de do da dos das para',
  determiners: `o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa aquele aquela meu minha nosso nossa vários várias alguns algumas
    muitos muitas todos todas outro outra outros outras dois duas três quatro cinco ambos cada nenhum nenhuma`,
  adverbs:
    'ontem hoje amanhã aqui ali então finalmente entretanto recentemente \\p{Ll}+mente muito bem mal talvez posteriormente',
  times:
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta quinta sexta janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro manhã tarde noite',
  roles: `(?:diretor|diretora|secretário|secretária|procurador|procuradora|inspetor|inspetora)-geral diretor-executivo diretora-executiva ministro ministra ministros presidente presidenta presidentes porta-voz diretor diretora director directora chefe prefeito prefeita autarca deputado deputada deputados senador senadora secretário secretária procurador
    procuradora juiz juíza advogado advogada responsável especialista especialistas pesquisador pesquisadora pesquisadores investigador investigadora professor professora economista economistas analista analistas médico médica sindicato
    empresário empresária treinador treinadora técnico jogador jogadora capitão general coronel polícia governo ministério empresa grupo associação organização oposição partido morador moradora moradores vizinho vizinha
    testemunha testemunhas mãe pai irmão irmã filha filho mulher homem candidato candidata embaixador embaixadora líder líderes fundador fundadora autor autora escritor escritora jornalista ativista ativistas manifestantes
    agricultor agricultora agricultores pescador pescadores estudante comissário comissária fonte fontes autoridades tribunal união federação vítima historiador historiadora bombeiros rainha rei papa bispo conselheiro governador governadora vice-presidente vereador vereadora primeiro-ministro primeira-ministra`,
  titles: 'sr. sra. dr. dra. dom dona senhor senhora general coronel',
  titlesHe: 'sr. dom senhor ministro diretor prefeito senador deputado professor advogado',
  titlesShe:
    'sra. dona senhora ministra diretora prefeita senadora deputada professora advogada presidenta moradora pesquisadora médica',
  particles: 'de do da dos das e van von',
  organisations:
    'ministério universidade instituto federação associação partido união banco grupo conselho assembleia senado corte comité comitê comissão agência república congresso tribunal fundação câmara',
  termsBefore:
    'chamado chamada chamados denominado filme livro romance série disco canção música intitulado intitulada título palavra termo apelidado apelidada conhecido conhecida como programa revista',
  impersonal: '',
  negations: 'não nunca se',
  passive: 'foi foram sido',
  dropsSubject: true,
  words:
    /(?:\p{Lu}\.){2,}|-(?:se|lhes?|nos|me|o|a)(?![\p{L}-])|[@#]?\p{L}[\p{L}\p{M}]*(?:-(?!(?:se|lhes?|nos|me|o|a)(?![\p{L}-]))\p{L}[\p{L}\p{M}]*)*|\p{N}+(?:[.,:]\p{N}+)*%?|\S/gu,
  quantifiers: 'alguns algumas muitos muitas outros outras ambos',
  timesSmall: true,
  attributesInside: true,
};
