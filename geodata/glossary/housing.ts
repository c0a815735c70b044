/** Words of the deficit, of how people live and of how it is counted. */
import { gap } from '../measure/gap.ts'
import { camps, census, censusDeficit, law, radier } from './sources.ts'
import type { Term } from './term.ts'

export const housing = {
  sin_informacion: {
    word: 's/i',
    meaning:
      'Sin información: la fuente no publica el dato, o no se ha cargado. Nunca es cero. Donde falta una parte se da lo conocido, y se dice de cuántas comunas es. En el mapa es una trama.',
    source: radier,
  },
  deficit_cuantitativo: {
    word: 'Déficit habitacional cuantitativo',
    written: ['déficit cuantitativo', 'déficit habitacional'],
    meaning:
      'Viviendas que faltan según el método del MINVU: viviendas irrecuperables + hogares allegados + núcleos allegados hacinados + hacinamiento no ampliable. Una cifra de déficit siempre va con su método.',
    source: censusDeficit,
  },
  deficit_cualitativo: {
    word: 'Déficit habitacional cualitativo',
    written: ['déficit cualitativo', 'requieren mejoras'],
    meaning:
      'Viviendas que no hay que reemplazar, pero sí mejorar, ampliar o conectar a servicios. Una vivienda puede necesitar varias cosas.',
    source: { name: 'MINVU con Casen', url: 'https://centrodeestudios.minvu.gob.cl/?p=4640' },
  },
  brecha: { ...gap, written: ['brecha habitacional', 'déficit potencial'], source: radier },
  hogar_allegado: {
    word: 'Hogar allegado',
    written: ['hogares allegados', 'allegamiento', 'allegamiento externo', 'allegados'],
    meaning: 'Hogar que comparte la vivienda con otro: hogares censados menos viviendas con moradores presentes.',
    source: censusDeficit,
  },
  nucleo_allegado: {
    word: 'Núcleo allegado hacinado',
    written: ['núcleos allegados hacinados', 'núcleo allegado', 'núcleos allegados'],
    meaning: 'Familia que vive dentro del hogar de otra, sin presupuesto propio, en una vivienda hacinada.',
    source: censusDeficit,
  },
  hacinamiento: {
    word: 'Hacinamiento',
    written: ['hacinamiento medio', 'hacinamiento crítico', 'hacinadas', 'hacinados'],
    meaning: 'Personas por dormitorio: medio desde 2,5 y crítico desde 5 o sin dormitorio, como lo publica cada fuente.',
    source: census,
  },
  hacinamiento_no_ampliable: {
    word: 'Hacinamiento no ampliable',
    meaning: 'Hogares hacinados en viviendas que, según el método del MINVU, no admiten ampliación.',
    source: censusDeficit,
  },
  irrecuperable: {
    word: 'Vivienda irrecuperable',
    written: ['viviendas irrecuperables', 'irrecuperables'],
    meaning: 'Vivienda cuya materialidad o tipo no permite repararla, según la tabla V2 del Censo 2024.',
    source: censusDeficit,
  },
  mediagua: {
    word: 'Mediagua',
    written: ['mediaguas', 'vivienda de emergencia', 'viviendas de emergencia'],
    meaning: 'Vivienda liviana que se levanta como solución de emergencia. El método del déficit la cuenta como irrecuperable por su tipo.',
    source: census,
  },
  campamento: {
    word: 'Campamento',
    written: ['campamentos'],
    meaning:
      'Asentamiento del catastro del MINVU: ocho o más hogares sin tenencia regular y sin al menos un servicio básico. Sus hogares no están necesariamente dentro del déficit: las dos cifras no se suman.',
    source: camps,
  },
  radicacion: {
    word: 'Radicación',
    meaning: 'Solución para las familias de un campamento en el mismo lugar donde viven.',
    source: camps,
  },
  relocalizacion: {
    word: 'Relocalización',
    meaning: 'Traslado de las familias de un campamento a viviendas en otro lugar.',
    source: camps,
  },
  moradores_presentes: {
    word: 'Moradores presentes',
    meaning: 'Vivienda cuyos residentes estaban el día del censo: la base de toda tasa de vivienda.',
    source: census,
  },
  usufructo: {
    word: 'Usufructo',
    meaning: 'Derecho a usar una vivienda ajena y gozarla, con cargo de conservarla y restituirla a su dueño.',
    source: { name: 'Código Civil, art. 764', url: law(172986) },
  },
  subsidio: {
    word: 'Subsidio habitacional',
    written: ['subsidios habitacionales'],
    meaning: 'Ayuda del Estado, fijada en UF, para acceder a una vivienda o mejorarla.',
    source: { name: 'MINVU', url: 'https://www.minvu.gob.cl' },
  },
  uf: {
    word: 'Unidad de Fomento',
    written: ['UF'],
    meaning: 'Unidad que se reajusta con la inflación; en ella se expresan precios de suelo y subsidios.',
    source: { name: 'Banco Central de Chile', url: 'https://www.bcentral.cl' },
  },
  avaluo_fiscal: {
    word: 'Avalúo fiscal',
    meaning: 'Valor que el SII da a una propiedad para calcular sus contribuciones. No es lo que se pagaría por ella.',
    source: { name: 'Ley 17.235, sobre impuesto territorial' },
  },
  fondo_comun: {
    word: 'Fondo Común Municipal',
    meaning: 'Fondo que reparte entre las municipalidades una parte de los ingresos propios de todas ellas.',
    source: { name: 'Ley 18.695, art. 14', url: law(251693) },
  },
} satisfies Record<string, Term>
