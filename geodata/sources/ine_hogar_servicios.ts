import { censusWorkbook, columns, sheetPair } from '../census-2024.ts'
import { defineSource } from '../source.ts'

const has = { 'Disponibilidad de equipo o servicio': 'Sí' }

export default defineSource(
  censusWorkbook({
    title: 'Combustibles, equipos del hogar y tenencia de la vivienda (H1)',
    table: 'H1. Servicios básicos del hogar y tenencia de la vivienda',
    file: 'H1_Servicios-basicos-hogar-y-tenencia-vivienda.xlsx',
    published: '2025-05-30',
    series: { universe: 'hogares' },
    method:
      'Hogares censados, por fuente principal para cocinar y calefaccionar, equipos y servicios de que disponen, y tenencia de la vivienda.',
    known: [
      'La disponibilidad de equipos es un «sí» a cada uno por separado: un hogar puede tener varios y las columnas no se suman.',
      'En Antártica (12202) no hay hogares y la tabla viene sin cifras.',
    ],
    tables: [
      ...sheetPair(
        ['1', '2'],
        columns({
          hogares_h1: ['Hogares censados', 'hogares (tabla H1)'],
          cocina_gas: ['Gas', 'hogares que cocinan con gas'],
          cocina_parafina: ['Parafina o petróleo', 'hogares que cocinan con parafina o petróleo'],
          cocina_lena: ['Leña', 'hogares que cocinan con leña'],
          cocina_pellet: ['Pellet', 'hogares que cocinan con pellet'],
          cocina_carbon: ['Carbón', 'hogares que cocinan con carbón'],
          cocina_electrica: ['Electricidad', 'hogares que cocinan con electricidad'],
          cocina_solar: ['Energía solar (ej. cocina u horno solar)', 'hogares que cocinan con energía solar'],
          cocina_no_usa: ['No utiliza fuente de energía o combustible para cocinar', 'hogares que no usan energía para cocinar'],
          cocina_nd: ['Fuente de energía o combustible para cocinar no declarada', 'hogares sin energía para cocinar declarada'],
        }),
      ),
      ...sheetPair(
        ['3', '4'],
        columns({
          calefaccion_gas: ['Gas', 'hogares que se calefaccionan con gas'],
          calefaccion_parafina: ['Parafina o petróleo', 'hogares que se calefaccionan con parafina o petróleo'],
          calefaccion_lena: ['Leña', 'hogares que se calefaccionan con leña'],
          calefaccion_pellet: ['Pellet', 'hogares que se calefaccionan con pellet'],
          calefaccion_carbon: ['Carbón', 'hogares que se calefaccionan con carbón'],
          calefaccion_electrica: ['Electricidad', 'hogares que se calefaccionan con electricidad'],
          calefaccion_otra: ['Otra', 'hogares que se calefaccionan con otra fuente'],
          calefaccion_no_usa: ['No utiliza fuente de energía o combustible para calefaccionar', 'hogares que no usan calefacción'],
          calefaccion_nd: ['Fuente de energía o combustible para calefaccionar no declarada', 'hogares sin calefacción declarada'],
        }),
      ),
      ...sheetPair(
        ['5', '6'],
        columns({
          hogares_con_celular: ['Teléfono móvil, celular o smartphone', 'hogares con teléfono móvil'],
          hogares_con_computador: ['Computador (escritorio, portátil)', 'hogares con computador'],
          hogares_con_tablet: ['Tablet', 'hogares con tablet'],
          hogares_internet_fija: ['Internet fija', 'hogares con internet fija'],
          hogares_internet_movil: ['Internet móvil desde un celular, tablet o BAM', 'hogares con internet móvil'],
          hogares_internet_satelital: ['Internet por conexión satelital', 'hogares con internet satelital'],
        }),
        [has, has],
      ),
      ...sheetPair(
        ['7', '8'],
        columns({
          tenencia_pagada: ['Propia pagada', 'hogares en vivienda propia pagada'],
          tenencia_pagandose: ['Propia pagándose', 'hogares en vivienda propia que se está pagando'],
          arriendo_con_contrato: ['Arrendada con contrato', 'hogares que arriendan con contrato'],
          arriendo_sin_contrato: ['Arrendada sin contrato', 'hogares que arriendan sin contrato'],
          cedida_por_trabajo: ['Cedida por trabajo o servicio', 'hogares en vivienda cedida por trabajo o servicio'],
          cedida_por_familiar: ['Cedida por familiar u otro', 'hogares en vivienda cedida por un familiar u otro'],
          usufructo: ['Usufructo: solo uso y goce', 'hogares en usufructo'],
          ocupada_de_hecho: ['Ocupada de hecho', 'hogares en vivienda ocupada de hecho'],
          sucesion_litigio: ['Propiedad en sucesión y litigio', 'hogares en propiedad en sucesión o litigio'],
          tenencia_nd: ['Tenencia de la vivienda no declarada', 'hogares sin tenencia declarada'],
        }),
      ),
    ],
    identities: [
      {
        total: 'hogares_h1',
        parts: [
          'cocina_gas',
          'cocina_parafina',
          'cocina_lena',
          'cocina_pellet',
          'cocina_carbon',
          'cocina_electrica',
          'cocina_solar',
          'cocina_no_usa',
          'cocina_nd',
        ],
      },
      {
        total: 'hogares_h1',
        parts: [
          'calefaccion_gas',
          'calefaccion_parafina',
          'calefaccion_lena',
          'calefaccion_pellet',
          'calefaccion_carbon',
          'calefaccion_electrica',
          'calefaccion_otra',
          'calefaccion_no_usa',
          'calefaccion_nd',
        ],
      },
      {
        total: 'hogares_h1',
        parts: [
          'tenencia_pagada',
          'tenencia_pagandose',
          'arriendo_con_contrato',
          'arriendo_sin_contrato',
          'cedida_por_trabajo',
          'cedida_por_familiar',
          'usufructo',
          'ocupada_de_hecho',
          'sucesion_litigio',
          'tenencia_nd',
        ],
      },
    ],
    controls: [
      {
        variable: 'hogares_h1',
        level: 'pais',
        code: '0',
        period: '2024',
        value: 6596527,
        publisher: 'INE, Censo 2024, tabla V1 (27-03-2025)',
      },
    ],
  }),
)
