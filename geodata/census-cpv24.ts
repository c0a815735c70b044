/**
 * Columns of INE's base of the Censo 2024 by small place (CPV24), the same in the file of zones, in that of blocks and in the map
 * service. A column that a workbook publishes by comuna has the workbook's variable name and label, and must meet it.
 */
import type { Attribute, Layer } from './layer.ts'
import type { Source } from './source.ts'
import ine_edad_sexo from './sources/ine_edad_sexo.ts'
import ine_hacinamiento from './sources/ine_hacinamiento.ts'
import ine_hogar_servicios from './sources/ine_hogar_servicios.ts'
import ine_servicios_vivienda from './sources/ine_servicios_vivienda.ts'
import ine_tipologia from './sources/ine_tipologia.ts'
import ine_vivienda_caracteristicas from './sources/ine_vivienda_caracteristicas.ts'
import ine_viviendas_hogares from './sources/ine_viviendas_hogares.ts'

/** `*` = withheld for secrecy: unknown, never zero. */
const withheld = ['*']
const count = (from: string, label: string): Attribute => ({ from, type: 'integer', label, unknown: withheld })

/** Columns of a workbook's variables, by variable. */
function published(source: Source, columns: Record<string, string>): Record<string, Attribute> {
  const labels = Object.assign({}, ...source.tables!.map((table) => table.variables)) as Record<string, { label: string }>
  return Object.fromEntries(Object.entries(columns).map(([variable, column]) => [variable, count(column, labels[variable]!.label)]))
}

const counts = (columns: Record<string, [column: string, label: string]>): Record<string, Attribute> =>
  Object.fromEntries(Object.entries(columns).map(([variable, [column, label]]) => [variable, count(column, label)]))

/** The total and its four components, which add to it in every row. */
export const deficitIdentity = {
  total: 'deficit_cuantitativo',
  parts: ['viviendas_irrecuperables', 'hogares_allegados', 'nucleos_allegados_hacinados', 'hacinamiento_no_ampliable'],
}

/** What the deficit is told with: who lives there, and the total with its four components. */
export const deficitAttributes: Record<string, Attribute> = {
  ...published(ine_edad_sexo, { poblacion: 'n_per' }),
  ...published(ine_viviendas_hogares, { hogares: 'n_hog', viviendas_particulares: 'n_vp' }),
  /** Each dwelling with residents at home has one household that receives; the others are the doubled-up ones. */
  viviendas_presentes: { ...count('n_hog', 'viviendas con moradores presentes'), minus: ['n_hog_allegados'] },
  ...published(ine_vivienda_caracteristicas, { viviendas_irrecuperables: 'n_viv_irrecuperables' }),
  ...counts({
    deficit_cuantitativo: ['n_deficit_cuantitativo', 'viviendas de déficit cuantitativo'],
    hogares_allegados: ['n_hog_allegados', 'hogares allegados'],
    nucleos_allegados_hacinados: ['n_nucleos_hacinados_allegados', 'núcleos allegados hacinados'],
    hacinamiento_no_ampliable: ['n_viv_no_ampliables', 'viviendas hacinadas no ampliables'],
  }),
}

/** A table of blocks: the deficit of each, by its code. */
export const blockFigures = {
  key: { from: 'MANZENT', type: 'cut', length: 14, numeric: true },
  comuna: { from: 'CUT', numeric: true },
  period: '2024',
  attributes: deficitAttributes,
  identities: [deficitIdentity],
  restLabel: 'manzanas sin contorno y entidades rurales',
} satisfies Partial<Layer>

/** A layer of the service that is drawn with its deficit. */
export const drawnDeficit = {
  group: 'vivienda',
  geometry: 'MultiPolygon',
  key: { from: 'OBJECTID' },
  comuna: { from: 'CUT', numeric: true },
  period: '2024',
  zooms: [8, 14],
  attributes: Object.fromEntries(
    Object.entries(deficitAttributes).map(([name, attribute]) => [
      name,
      { ...attribute, tile: ['deficit_cuantitativo', 'hogares'].includes(name) },
    ]),
  ),
  identities: [deficitIdentity],
  style: { color: 'cobre-4', outline: 'cobre-5' },
  tooltip: '{deficit_cuantitativo} viviendas de déficit, {hogares} hogares',
} satisfies Partial<Layer>

/** The deficit by comuna is always the sum of the rows, also where the map service gives it too. */
export const deficitSums = Object.fromEntries(
  ['deficit_cuantitativo', 'hogares_allegados', 'nucleos_allegados_hacinados', 'hacinamiento_no_ampliable'].map((name) => [
    name,
    { label: deficitAttributes[name]!.label, sum: name },
  ]),
)

/** What is told apart by census area: «poblacion_rural», «hogares_urbanos». The rest that the INE groups has its area too, so that both add up. */
export const areaSums = Object.fromEntries(
  [
    ['poblacion', 'poblacion_urbana', 'poblacion_rural'],
    ['hogares', 'hogares_urbanos', 'hogares_rurales'],
    ['deficit_cuantitativo', 'deficit_urbano', 'deficit_rural'],
  ].flatMap(([sum, ...names]) =>
    names.map((name, i) => [
      name,
      {
        label: `${deficitAttributes[sum!]!.label} en el área ${['urbana', 'rural'][i]}`,
        sum: sum!,
        where: `area_censal = '${i + 1}'`,
        empty: 0 as const,
      },
    ]),
  ),
)

const people = {
  ...published(ine_edad_sexo, { hombres: 'n_hombres', mujeres: 'n_mujeres' }),
  ...counts({
    poblacion_0_5: ['n_edad_0_5', 'personas de 0 a 5 años'],
    poblacion_6_13: ['n_edad_6_13', 'personas de 6 a 13 años'],
    poblacion_14_17: ['n_edad_14_17', 'personas de 14 a 17 años'],
    poblacion_18_24: ['n_edad_18_24', 'personas de 18 a 24 años'],
    poblacion_25_44: ['n_edad_25_44', 'personas de 25 a 44 años'],
    poblacion_45_59: ['n_edad_45_59', 'personas de 45 a 59 años'],
    poblacion_60_mas: ['n_edad_60_mas', 'personas de 60 años o más'],
    personas_inmigrantes: ['n_inmigrantes', 'personas nacidas fuera de Chile'],
    personas_de_pueblos: ['n_pueblos_orig', 'personas que se consideran de un pueblo originario'],
    personas_con_discapacidad: ['n_discapacidad', 'personas de 5 años o más con discapacidad'],
    personas_analfabetas: ['n_analfabet', 'personas de 15 años o más que no saben leer y escribir'],
    asisten_parvularia: ['n_asistencia_parv', 'personas que asisten a educación parvularia'],
    asisten_media: ['n_asistencia_media', 'personas que asisten a educación media'],
    personas_ocupadas: ['n_ocupado', 'personas ocupadas'],
    personas_desocupadas: ['n_desocupado', 'personas desocupadas'],
    viajan_en_auto: ['n_transporte_auto', 'personas ocupadas que viajan en auto'],
    viajan_en_transporte_publico: ['n_transporte_publico', 'personas ocupadas que viajan en transporte público'],
    viajan_a_pie: ['n_transporte_camina', 'personas ocupadas que van caminando'],
    viajan_en_bicicleta: ['n_transporte_bicicleta', 'personas ocupadas que viajan en bicicleta'],
    viajan_en_moto: ['n_transporte_motocicleta', 'personas ocupadas que viajan en motocicleta'],
    viajan_a_caballo_o_bote: ['n_transporte_cab_lan_bote', 'personas ocupadas que viajan a caballo, en lancha o en bote'],
    viajan_en_otro: ['n_transporte_otros', 'personas ocupadas que viajan en otro medio'],
  }),
}

const households = {
  ...counts({
    hogares_unipersonales: ['n_hog_unipersonales', 'hogares de una persona'],
    hogares_solo_de_mayores: ['n_hog_60', 'hogares compuestos solo por personas de 60 años o más'],
    hogares_con_menores: ['n_hog_menores', 'hogares con menores de edad'],
    hogares_con_jefa: ['n_jefatura_mujer', 'hogares cuya jefatura es de una mujer'],
    hogares_con_internet: ['n_internet', 'hogares con internet de algún tipo'],
  }),
  ...published(ine_hogar_servicios, {
    tenencia_pagada: 'n_tenencia_propia_pagada',
    tenencia_pagandose: 'n_tenencia_propia_pagandose',
    arriendo_con_contrato: 'n_tenencia_arrendada_contrato',
    arriendo_sin_contrato: 'n_tenencia_arrendada_sin_contrato',
    cedida_por_trabajo: 'n_tenencia_cedida_trabajo',
    cedida_por_familiar: 'n_tenencia_cedida_familiar',
    cocina_gas: 'n_comb_cocina_gas',
    cocina_lena: 'n_comb_cocina_lena',
    cocina_electrica: 'n_comb_cocina_electricidad',
    calefaccion_gas: 'n_comb_calefaccion_gas',
    calefaccion_parafina: 'n_comb_calefaccion_parafina',
    calefaccion_lena: 'n_comb_calefaccion_lena',
    calefaccion_pellet: 'n_comb_calefaccion_pellet',
    calefaccion_electrica: 'n_comb_calefaccion_electricidad',
    calefaccion_no_usa: 'n_comb_calefaccion_no_utiliza',
    hogares_con_celular: 'n_serv_tel_movil',
    hogares_con_computador: 'n_serv_compu',
    hogares_con_tablet: 'n_serv_tablet',
    hogares_internet_fija: 'n_serv_internet_fija',
    hogares_internet_movil: 'n_serv_internet_movil',
    hogares_internet_satelital: 'n_serv_internet_satelital',
  }),
}

const dwellings = {
  ...published(ine_viviendas_hogares, { viviendas_ocupadas: 'n_vp_ocupada', viviendas_desocupadas: 'n_vp_desocupada' }),
  ...counts({
    parque_departamentos: ['n_tipo_viv_depto', 'departamentos del parque de viviendas particulares'],
    viviendas_hacinadas: ['n_viv_hacinadas', 'viviendas hacinadas (base CPV24)'],
  }),
  ...published(ine_hacinamiento, {
    dormitorios_1: 'n_dormitorios_1',
    dormitorios_2: 'n_dormitorios_2',
    dormitorios_3: 'n_dormitorios_3',
    dormitorios_4: 'n_dormitorios_4',
    dormitorios_5: 'n_dormitorios_5',
    dormitorios_6_mas: 'n_dormitorios_6_o_mas',
  }),
  ...published(ine_tipologia, { parque_piezas: 'n_tipo_viv_pieza', parque_mediaguas: 'n_tipo_viv_mediagua' }),
  ...published(ine_vivienda_caracteristicas, {
    paredes_hormigon: 'n_mat_paredes_hormigon',
    paredes_albanileria: 'n_mat_paredes_albanileria',
    paredes_tabique_forrado: 'n_mat_paredes_tabique_forrado',
    paredes_tabique_sin_forro: 'n_mat_paredes_tabique_sin_forro',
    paredes_artesanales: 'n_mat_paredes_artesanal',
    paredes_precarias: 'n_mat_paredes_precarios',
    techo_fibrocemento: 'n_mat_techo_fibrocemento',
    techo_fonolita: 'n_mat_techo_fonolita',
    techo_paja: 'n_mat_techo_paja',
    techo_precario: 'n_mat_techo_precarios',
    techo_sin_cubierta: 'n_mat_techo_sin_cubierta',
    piso_radier: 'n_mat_piso_radier_sin_revestimiento',
    piso_cemento: 'n_mat_piso_capa_cemento',
    piso_tierra: 'n_mat_piso_tierra',
  }),
  ...published(ine_servicios_vivienda, {
    agua_declarada: 'n_fuente_agua_publica',
    agua_red_publica: 'n_fuente_agua_publica',
    agua_pozo: 'n_fuente_agua_pozo',
    agua_camion_aljibe: 'n_fuente_agua_camion',
    agua_rio: 'n_fuente_agua_rio',
    llave_dentro: 'n_distrib_agua_llave',
    llave_fuera: 'n_distrib_agua_llave_fuera',
    agua_acarreada: 'n_distrib_agua_acarreo',
    alcantarillado_dentro: 'n_serv_hig_alc_dentro',
    alcantarillado_fuera: 'n_serv_hig_alc_fuera',
    fosa_septica: 'n_serv_hig_fosa',
    pozo_negro: 'n_serv_hig_pozo',
    cajon_acequia: 'n_serv_hig_acequia_canal',
    cajon_otro: 'n_serv_hig_cajon_otro',
    bano_quimico: 'n_serv_hig_bano_quimico',
    bano_seco: 'n_serv_hig_bano_seco',
    sin_servicio_higienico: 'n_serv_hig_no_tiene',
    electricidad_red: 'n_fuente_elect_publica',
    electricidad_generador: 'n_fuente_elect_diesel',
    electricidad_solar: 'n_fuente_elect_solar',
    electricidad_eolica: 'n_fuente_elect_eolica',
    electricidad_otra: 'n_fuente_elect_otro',
    sin_electricidad: 'n_fuente_elect_no_tiene',
    basura_recogida: 'n_basura_servicios',
    basura_quemada: 'n_basura_entierra',
    basura_eriazo: 'n_basura_eriazo',
    basura_rio: 'n_basura_rio',
    basura_otra: 'n_basura_otro',
  }),
}

/** Everything that is read of a small place. */
export const cpv24Attributes: Record<string, Attribute> = {
  ...deficitAttributes,
  ...people,
  ...households,
  ...dwellings,
  agua_declarada: { ...dwellings.agua_declarada!, plus: ['n_fuente_agua_pozo', 'n_fuente_agua_camion', 'n_fuente_agua_rio'] },
}
