import { censusWorkbook, columns, sheetPair } from '../census-2024.ts'
import { defineSource } from '../source.ts'

const river = 'Río, vertiente, estero, canal, lago, agua lluvia, etc'

export default defineSource(
  censusWorkbook({
    title: 'Servicios básicos de la vivienda (V4)',
    table: 'V4. Servicios básicos de la vivienda',
    file: 'V4_Servicios_basicos_de_la_vivienda.xlsx',
    published: '2025-05-30',
    series: { universe: 'viviendas_presentes' },
    method:
      'Viviendas particulares ocupadas con moradores presentes, por origen y distribución del agua, servicio higiénico, electricidad y basura, según declara quien responde.',
    known: [
      'La red pública de agua incluye los sistemas de agua potable rural.',
      'En Antártica (12202) no hay hogares y la tabla viene sin cifras.',
    ],
    tables: [
      ...sheetPair(['1', '2'], {
        ...columns({
          viviendas_v4: ['Viviendas particulares ocupadas con moradores presentes', 'viviendas con moradores presentes (tabla V4)'],
          agua_red_publica: ['Red pública', 'viviendas con agua de red pública'],
          agua_pozo: ['Pozo o noria', 'viviendas con agua de pozo o noria'],
          agua_camion_aljibe: ['Camión aljibe', 'viviendas abastecidas por camión aljibe'],
          agua_rio: [river, 'viviendas con agua de río, vertiente, lago o lluvia'],
          agua_nd: ['Fuente de origen del agua no declarado', 'viviendas sin origen del agua declarado'],
        }),
        agua_declarada: {
          column: 'Red pública',
          plus: ['Pozo o noria', 'Camión aljibe', river],
          label: 'viviendas que declararon el origen del agua',
          series: { undeclared: 'fuera de la base' },
        },
      }),
      ...sheetPair(
        ['3', '4'],
        columns({
          llave_dentro: ['Con llave dentro de la vivienda', 'viviendas con llave dentro'],
          llave_fuera: ['Con llave dentro del sitio, pero fuera de la vivienda', 'viviendas con llave en el sitio, pero fuera'],
          agua_acarreada: ['No tiene sistema, la acarrea', 'viviendas que acarrean el agua'],
          llave_nd: ['Sistema de distribución del agua no declarado', 'viviendas sin distribución del agua declarada'],
        }),
      ),
      ...sheetPair(
        ['5', '6'],
        columns({
          alcantarillado_dentro: [
            'Dentro de la vivienda, conectado a una red de alcantarillado',
            'viviendas con baño dentro, conectado a alcantarillado',
          ],
          alcantarillado_fuera: [
            'Fuera de la vivienda, conectado a una red de alcantarillado',
            'viviendas con baño fuera, conectado a alcantarillado',
          ],
          fosa_septica: ['Conectado a una fosa séptica', 'viviendas con fosa séptica'],
          pozo_negro: ['Conectado a pozo negro (letrina sanitaria o cajón)', 'viviendas con pozo negro'],
          cajon_acequia: ['En un cajón sobre acequia o canal', 'viviendas con cajón sobre acequia o canal'],
          cajon_otro: ['En un cajón conectado a otro sistema', 'viviendas con cajón conectado a otro sistema'],
          bano_quimico: ['Baño químico', 'viviendas con baño químico'],
          bano_seco: ['Conectado a baño seco', 'viviendas con baño seco'],
          sin_servicio_higienico: ['No tiene servicio higiénico', 'viviendas sin servicio higiénico'],
          servicio_higienico_nd: ['Sistema de servicio higiénico no declarado', 'viviendas sin servicio higiénico declarado'],
        }),
      ),
      ...sheetPair(
        ['7', '8'],
        columns({
          electricidad_red: ['Red pública', 'viviendas con electricidad de red pública'],
          electricidad_generador: ['Generador con diésel o bencina', 'viviendas con generador'],
          electricidad_solar: ['Placa solar', 'viviendas con placa solar'],
          electricidad_eolica: ['Energía eólica (viento)', 'viviendas con energía eólica'],
          electricidad_otra: ['Otro', 'viviendas con otra fuente de electricidad'],
          sin_electricidad: ['No tiene energía eléctrica', 'viviendas sin electricidad'],
          electricidad_nd: ['Fuente de energía eléctrica no declarada', 'viviendas sin fuente de electricidad declarada'],
        }),
      ),
      ...sheetPair(
        ['9', '10'],
        columns({
          basura_recogida: ['La recogen los servicios de aseo', 'viviendas con recolección de basura'],
          basura_quemada: ['La entierra y/o quema', 'viviendas que entierran o queman la basura'],
          basura_eriazo: ['La deja en terreno eriazo, quebrada o zanja', 'viviendas que dejan la basura en un eriazo, quebrada o zanja'],
          basura_rio: ['La tira al río, laguna o mar', 'viviendas que tiran la basura al río, laguna o mar'],
          basura_otra: ['Otro', 'viviendas con otro destino de la basura'],
          basura_nd: ['Medio de eliminación de basura no declarado', 'viviendas sin destino de la basura declarado'],
        }),
      ),
    ],
    identities: [
      { total: 'viviendas_v4', parts: ['agua_red_publica', 'agua_pozo', 'agua_camion_aljibe', 'agua_rio', 'agua_nd'] },
      { total: 'viviendas_v4', parts: ['llave_dentro', 'llave_fuera', 'agua_acarreada', 'llave_nd'] },
      {
        total: 'viviendas_v4',
        parts: [
          'alcantarillado_dentro',
          'alcantarillado_fuera',
          'fosa_septica',
          'pozo_negro',
          'cajon_acequia',
          'cajon_otro',
          'bano_quimico',
          'bano_seco',
          'sin_servicio_higienico',
          'servicio_higienico_nd',
        ],
      },
      {
        total: 'viviendas_v4',
        parts: [
          'electricidad_red',
          'electricidad_generador',
          'electricidad_solar',
          'electricidad_eolica',
          'electricidad_otra',
          'sin_electricidad',
          'electricidad_nd',
        ],
      },
      { total: 'viviendas_v4', parts: ['basura_recogida', 'basura_quemada', 'basura_eriazo', 'basura_rio', 'basura_otra', 'basura_nd'] },
    ],
    controls: [
      {
        variable: 'viviendas_v4',
        level: 'pais',
        code: '0',
        period: '2024',
        value: 6408172,
        publisher: 'INE, Censo 2024, tabla V1 (27-03-2025)',
      },
    ],
  }),
)
