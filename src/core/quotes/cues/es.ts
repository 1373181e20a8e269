import type { LanguageCues } from './types';

/** Spanish. */
export const es: LanguageCues = {
  lang: 'es',
  capitals: 'names',
  say: `coincid(?:ió|e|en) recalc(?:ó|a|an) agreg(?:ó|a|an) rememor(?:ó|a) aduc(?:e|en) adujo adujeron remat(?:ó|a) ironiz(?:ó|a) sentenci(?:ó|a) argu(?:yó|ye) desliz(?:ó|a) razon(?:ó|a) abund(?:ó|a) dud(?:ó|a) puntualiz(?:ó|a) apostill(?:ó|a) rememoraba zanjaba dijo dijeron dice dicen dicho decía afirm(?:ó|aron|a|an|ado) asegur(?:ó|aron|a|an|ado) explic(?:ó|aron|a|an|ado) señal(?:ó|aron|a|an|ado) añad(?:ió|ieron|e|en|ido) agreg(?:ó|aron|a|ado)
    declar(?:ó|aron|a|ado) indic(?:ó|aron|a|ado) coment(?:ó|aron|a|ado) sostuvo sostiene sostenido manifest(?:ó|aron|ado) manifiesta advirti(?:ó|eron) advierte advertido respondi(?:ó|eron) responde respondido
    pregunt(?:ó|aron|a|ado) escribi(?:ó|eron) escribe escrito insisti(?:ó|eron) insiste insistido reconoci(?:ó|eron) reconoce reconocido admiti(?:ó|eron) admite admitido anunci(?:ó|aron|a|ado)
    apunt(?:ó|aron|a|ado) subray(?:ó|aron|a|ado) destac(?:ó|aron|a|ado) recalc(?:ó|a|ado) precis(?:ó|a|ado) record(?:ó|aron|ado) recuerda relat(?:ó|aron|a|ado) cont(?:ó|aron) cuenta denunci(?:ó|aron|a|ado)
    lament(?:ó|aron|a|ado) critic(?:ó|aron|a|ado) concluy(?:ó|e) concluido prometi(?:ó|eron) promete matiz(?:ó|a) zanj(?:ó|a) espet(?:ó|a) exclam(?:ó|a) bromeó bromea reiter(?:ó|aron|a|ado) consider(?:ó|a|ado)
    opin(?:ó|a|ado) confirm(?:ó|aron|a|ado) neg(?:ó|aron) niega exigi(?:ó|eron) exige pidi(?:ó|eron) pide reclam(?:ó|aron|a|ado) asevera(?:do)? aseveró resalt(?:ó|a) resum(?:ió|e) replic(?:ó|a) contest(?:ó|a) tuiteó prosigui(?:ó|eron) continu(?:ó|a) defendi(?:ó|eron) defiende valor(?:ó|a) celebr(?:ó|a) confes(?:ó|ado) confiesa detall(?:ó|a|ado) remarc(?:ó|a) inform(?:ó|aron|a|ado) revel(?:ó|a|ado) expres(?:ó|aron|a|ado) aclar(?:ó|a|ado) enfatiz(?:ó|a) plante(?:ó|a) susurr(?:ó|a)`,
  describe:
    'calific(?:ó|aron|a|ado) describi(?:ó|eron) describe acus(?:ó|aron|a|ado) llam(?:ó|aron|a) tach(?:ó|aron|a|ado) tildó habl(?:ó|a) defini(?:ó|do) define conden(?:ó|aron|a) celebr(?:ó|a) elogi(?:ó|a)',
  participles:
    'diciendo afirmando asegurando añadiendo señalando explicando indicando subrayando recordando denunciando advirtiendo insistiendo calificando acusando alegando decir añadir afirmar explicar',
  according: [
    'según',
    'de acuerdo con',
    'a juicio de',
    'en palabras de',
    'en opinión de',
    'a juicio del',
    'en palabras del',
    'en opinión del',
  ],
  accordingFirst: 'para',
  between:
    'ha han había habían habría es son era fue fueron está están será no también ya luego después además siempre nunca aún todavía así se le me nos te más solo sólo tampoco',
  he: 'él',
  she: 'ella',
  pronouns: 'ellos ellas yo nosotros este esta ésta éste usted',
  relatives: 'que quien quienes cuyo cuya cual cuales donde cuando porque aunque mientras si como pues',
  conjunctions: 'y e o u pero sino ni',
  and: 'y e',
  prepositions: 'a al en con sin sobre bajo entre hacia hasta desde durante tras ante contra mediante según por',
  linkers: 'de del para',
  determiners: `el la los las lo un una unos unas su sus este esta estos estas ese esa esos esas aquel aquella mi mis nuestro nuestra varios varias algunos algunas
    muchos muchas todos todas otro otra otros otras dos tres cuatro cinco ambos cada ningún ninguna`,
  adverbs: `ayer hoy mañana aquí allí ahí entonces finalmente sin embargo recientemente \\p{Ll}+mente muy bien mal quizá quizás anoche posteriormente`,
  times:
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre tarde noche',
  roles: `miembro miembros instructor instructora mandatario mandataria piloto pilota ministro ministra ministros presidente presidenta presidentes expresidente expresidenta portavoz portavoces vocero vocera director directora directores jefe jefa alcalde alcaldesa diputado diputada diputados senador senadora
    secretario secretaria fiscal juez jueza abogado abogada abogados responsable responsables experto experta expertos investigador investigadora investigadores profesor profesora economista
    economistas analista analistas médico médica médicos sindicato sindicatos empresario empresaria entrenador entrenadora jugador jugadora capitán general coronel policía gobierno ministerio
    empresa grupo asociación organización oposición partido vecino vecina vecinos testigo testigos madre padre hermano hermana hija hijo mujer hombre candidato candidata embajador embajadora
    líder líderes fundador fundadora autor autora escritor escritora periodista activista activistas manifestantes agricultor agricultora agricultores pescador pescadores maestro maestra estudiante
    comisario comisaria fuente fuentes autoridades fiscalía tribunal unión federación víctima víctimas historiador historiadora bomberos reina rey papa obispo consejero consejera gobernador gobernadora canciller vicepresidente vicepresidenta concejal concejala`,
  titles: 'sr. sra. srta. d. dña. dr. dra. don doña señor señora general coronel',
  titlesHe: 'sr. don señor presidente ministro director alcalde senador diputado abogado portavoz-m profesor embajador',
  titlesShe:
    'sra. doña señora presidenta ministra directora alcaldesa senadora diputada abogada profesora embajadora vecina vocera jefa médica investigadora',
  particles: 'de del la las los y von van',
  organisations:
    'ministerio universidad instituto federación asociación partido unión banco grupo consejo asamblea senado corte comité comisión agencia república congreso tribunal fundación',
  termsBefore:
    'llamado llamada denominado denominada película libro novela serie disco canción titulado titulada título palabra término apodado apodada conocido conocida como programa revista',
  impersonal: '',
  negations: 'no nunca jamás si',
  passive: 'fue fueron siendo',
  dropsSubject: true,
  quantifiers: 'algunos algunas muchos muchas otros otras ambos',
  timesSmall: true,
  attributesInside: true,
};
