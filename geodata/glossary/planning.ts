/** Words of plans, norms and land. */
import { law, lguc, oguc, radier } from './sources.ts'
import type { Term } from './term.ts'

export const planning = {
  plan_regulador: {
    word: 'Plan regulador comunal',
    written: ['plan regulador', 'planes reguladores', 'PRC'],
    meaning: 'Normas que dicen qué y cuánto se puede construir en cada zona de la comuna.',
    source: lguc('arts. 41 y 42'),
  },
  instrumento: {
    word: 'Instrumento de planificación territorial',
    written: ['instrumentos de planificación territorial', 'IPT'],
    meaning: 'Plan que fija normas del suelo: intercomunal, comunal, seccional o límite urbano.',
    source: oguc('1.1.2'),
  },
  limite_urbano: {
    word: 'Límite urbano',
    written: ['límites urbanos'],
    meaning: 'Línea de un plan que separa el área urbana de la rural.',
    source: lguc('art. 52'),
  },
  area_riesgo: {
    word: 'Área de riesgo',
    written: ['áreas de riesgo'],
    meaning: 'Suelo donde construir está limitado por amenazas naturales o humanas, salvo con estudios y obras que las reduzcan.',
    source: lguc('art. 60; OGUC 2.1.17'),
  },
  cip: {
    word: 'Certificado de informaciones previas',
    written: ['CIP'],
    meaning: 'Documento de la Dirección de Obras con las normas que rigen un predio: el que obliga.',
    source: lguc('art. 116; OGUC 1.4.4'),
  },
  dom: {
    word: 'Dirección de Obras Municipales',
    written: ['Dirección de Obras', 'DOM'],
    meaning: 'Unidad del municipio que da permisos de edificación y recepciones de obras.',
    source: { name: 'LGUC; Ley 18.695', url: law(13560) },
  },
  cabida: {
    word: 'Cabida',
    meaning: 'Cuántas viviendas caben en un terreno según sus normas: el menor de los límites conocidos, que se nombra.',
    source: radier,
  },
  constructibilidad: {
    word: 'Coeficiente de constructibilidad',
    written: ['constructibilidad'],
    meaning: 'Número que, multiplicado por la superficie del terreno, da los metros cuadrados que se pueden construir.',
    source: oguc('1.1.2'),
  },
  ocupacion_suelo: {
    word: 'Coeficiente de ocupación de suelo',
    written: ['ocupación de suelo', 'ocupación del suelo'],
    meaning: 'Número que, multiplicado por la superficie del terreno, da los metros cuadrados que se pueden ocupar en el primer piso.',
    source: oguc('1.1.2'),
  },
  densidad_bruta: {
    word: 'Densidad bruta',
    written: ['densidad bruta máxima'],
    meaning: 'Habitantes o viviendas por hectárea, contando la mitad del espacio público vecino.',
    source: oguc('1.1.2'),
  },
  densidad_neta: {
    word: 'Densidad neta',
    meaning: 'Habitantes o viviendas por hectárea, contando solo el predio.',
    source: oguc('1.1.2'),
  },
  rasante: {
    word: 'Rasante',
    written: ['rasantes'],
    meaning:
      'Plano inclinado desde el deslinde o el eje de la calle que un edificio no puede traspasar: limita su altura hacia sus vecinos.',
    source: oguc('2.6.3'),
  },
  distanciamiento: {
    word: 'Distanciamiento',
    written: ['distanciamientos'],
    meaning: 'Distancia horizontal mínima entre un edificio y los deslindes del predio.',
    source: oguc('2.6.3'),
  },
  adosamiento: {
    word: 'Adosamiento',
    written: ['adosamientos'],
    meaning: 'Parte de un edificio que se apoya en el deslinde con el vecino.',
    source: oguc('2.6.2'),
  },
  antejardin: {
    word: 'Antejardín',
    written: ['antejardines'],
    meaning: 'Franja entre la línea de la calle y la de edificación, donde no se construye.',
    source: oguc('1.1.2'),
  },
  agrupamiento: {
    word: 'Sistema de agrupamiento',
    written: ['agrupamiento'],
    meaning: 'Cómo se ponen los edificios respecto de sus vecinos: aislados, pareados o continuos.',
    source: oguc('2.6.1'),
  },
  subdivision: {
    word: 'Superficie predial mínima',
    written: ['subdivisión predial mínima'],
    meaning: 'El menor tamaño que puede tener un predio nuevo en la zona.',
    source: oguc('2.1.20'),
  },
  cesion: {
    word: 'Cesión',
    written: ['cesiones'],
    meaning: 'Parte del suelo que un loteo entrega sin pago para calles, áreas verdes y equipamiento.',
    source: lguc('art. 70; OGUC 2.2.5'),
  },
  conjunto_armonico: {
    word: 'Conjunto armónico',
    written: ['conjuntos armónicos'],
    meaning: 'Proyecto que por su tamaño, uso o lugar puede superar algunas normas del plan.',
    source: oguc('2.6.4'),
  },
  densificacion_predial: {
    word: 'Densificación predial',
    meaning: 'Construir una o más viviendas en un predio donde ya hay una.',
    source: oguc('6.2.9'),
  },
  factibilidad: {
    word: 'Factibilidad sanitaria',
    meaning: 'Certificado de la empresa sanitaria de que un terreno puede tener agua potable y alcantarillado.',
    source: { name: 'Ley 21.450', url: law(1176603) },
  },
  serviu: {
    word: 'Servicio de Vivienda y Urbanización',
    written: ['SERVIU'],
    meaning: 'Servicio de cada región que ejecuta los programas de vivienda, compra suelo y paga subsidios.',
    source: { name: 'D.S. 355 (V. y U.) de 1976', url: law(1222956) },
  },
} satisfies Record<string, Term>
