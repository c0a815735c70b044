import { censusWorkbook, columns, sheetPair } from '../census-2024.ts'
import { defineSource } from '../source.ts'

export default defineSource(
  censusWorkbook({
    title: 'Características de la vivienda y viviendas irrecuperables (V2)',
    table: 'V2. Características de la vivienda y viviendas irrecuperables',
    file: 'V2_Caracteristicas-vivienda-y-viv-irrecuperables.xlsx',
    published: '2025-05-30',
    series: { universe: 'viviendas_presentes' },
    method:
      'Viviendas particulares ocupadas con moradores presentes, por tipo y por material de paredes, techo y piso. Irrecuperable: de material deficitario en paredes, techo o piso, o de un tipo inadecuado.',
    known: ['En Antártica (12202) no hay hogares y la tabla viene sin cifras.'],
    tables: [
      ...sheetPair(
        ['1', '2'],
        columns({
          viviendas_v2: ['Viviendas particulares ocupadas con moradores presentes', 'viviendas con moradores presentes (tabla V2)'],
          casas: ['Casa con acceso directo desde la calle', 'casas con acceso directo desde la calle'],
          casas_en_condominio: ['Casa en condominio cerrado', 'casas en condominio cerrado'],
          deptos_con_ascensor: ['Departamento en edificio con ascensor', 'departamentos en edificio con ascensor'],
          deptos_sin_ascensor: ['Departamento en edificio sin ascensor', 'departamentos en edificio sin ascensor'],
          viviendas_indigenas: ['Vivienda tradicional indígena (ruka u otras)', 'viviendas tradicionales indígenas'],
          piezas: ['Pieza en casa antigua o conventillo', 'piezas en casa antigua o conventillo'],
          mediaguas: [
            'Mediagua, mejora, vivienda de emergencia, rancho o choza',
            'mediaguas, mejoras, viviendas de emergencia, ranchos o chozas',
          ],
          viviendas_moviles: ['Móvil (carpa, casa rodante o similar)', 'viviendas móviles'],
          viviendas_otro_tipo: ['Otro tipo de vivienda particular', 'viviendas de otro tipo'],
        }),
      ),
      ...sheetPair(
        ['3', '4'],
        columns({
          paredes_hormigon: ['Hormigón armado', 'viviendas de hormigón armado'],
          paredes_albanileria: ['Albañilería: bloque de cemento, ladrillo o piedra', 'viviendas de albañilería'],
          paredes_tabique_forrado: ['Tabique forrado por ambas caras', 'viviendas de tabique forrado por ambas caras'],
          paredes_tabique_sin_forro: ['Tabique sin forro interior', 'viviendas de tabique sin forro interior'],
          paredes_artesanales: [
            'Adobe, barro, pirca, quincha u otro material artesanal',
            'viviendas de adobe, quincha u otro material artesanal',
          ],
          paredes_precarias: ['Materiales precarios o de desecho', 'viviendas con paredes de material precario o de desecho'],
          paredes_nd: ['Material paredes exteriores no declarado', 'viviendas sin material de paredes declarado'],
        }),
      ),
      ...sheetPair(
        ['5', '6'],
        columns({
          techo_tejas: [
            'Teja o tejuelas de arcilla, metálicas, de cemento, de madera, asfálticas o plásticas',
            'viviendas con techo de teja o tejuela',
          ],
          techo_losa: ['Losa hormigón', 'viviendas con losa de hormigón'],
          techo_planchas_metalicas: ['Planchas metálicas de zinc, cobre, etc.', 'viviendas con techo de planchas metálicas'],
          techo_fibrocemento: ['Planchas de fibrocemento tipo pizarreño', 'viviendas con techo de fibrocemento'],
          techo_fonolita: ['Fonolita o plancha de fieltro embreado', 'viviendas con techo de fonolita o fieltro'],
          techo_paja: ['Paja, coirón, totora o caña', 'viviendas con techo de paja, coirón, totora o caña'],
          techo_precario: ['Materiales precarios o de desecho', 'viviendas con techo de material precario o de desecho'],
          techo_sin_cubierta: ['Sin cubierta sólida de techo', 'viviendas sin cubierta sólida de techo'],
          techo_nd: ['Material cubierta de techo no declarado', 'viviendas sin material de techo declarado'],
        }),
      ),
      ...sheetPair(
        ['7', '8'],
        columns({
          piso_revestido: [
            'Parquet, piso flotante cerámico, madera, alfombra, flexit, cubrepiso u otro similar; sobre radier o vigas de madera',
            'viviendas con piso revestido',
          ],
          piso_radier: ['Radier sin revestimiento', 'viviendas con radier sin revestimiento'],
          piso_baldosa: ['Baldosa de cemento', 'viviendas con piso de baldosa de cemento'],
          piso_cemento: ['Capa de cemento sobre tierra', 'viviendas con capa de cemento sobre tierra'],
          piso_tierra: ['Tierra', 'viviendas con piso de tierra'],
          piso_nd: ['Material del piso no declarado', 'viviendas sin material de piso declarado'],
        }),
      ),
      ...sheetPair(
        ['9', '10'],
        columns({
          viviendas_irrecuperables: ['Viviendas irrecuperables', 'viviendas irrecuperables'],
          viviendas_sin_reemplazo: ['Viviendas sin requerimientos de reemplazo', 'viviendas sin requerimiento de reemplazo'],
          viviendas_reemplazo_ignorado: [
            'Viviendas con requerimiento de reemplazo ignorado',
            'viviendas con requerimiento de reemplazo ignorado',
          ],
        }),
      ),
    ],
    identities: [
      {
        total: 'viviendas_v2',
        parts: [
          'casas',
          'casas_en_condominio',
          'deptos_con_ascensor',
          'deptos_sin_ascensor',
          'viviendas_indigenas',
          'piezas',
          'mediaguas',
          'viviendas_moviles',
          'viviendas_otro_tipo',
        ],
      },
      {
        total: 'viviendas_v2',
        parts: [
          'paredes_hormigon',
          'paredes_albanileria',
          'paredes_tabique_forrado',
          'paredes_tabique_sin_forro',
          'paredes_artesanales',
          'paredes_precarias',
          'paredes_nd',
        ],
      },
      {
        total: 'viviendas_v2',
        parts: [
          'techo_tejas',
          'techo_losa',
          'techo_planchas_metalicas',
          'techo_fibrocemento',
          'techo_fonolita',
          'techo_paja',
          'techo_precario',
          'techo_sin_cubierta',
          'techo_nd',
        ],
      },
      { total: 'viviendas_v2', parts: ['piso_revestido', 'piso_radier', 'piso_baldosa', 'piso_cemento', 'piso_tierra', 'piso_nd'] },
      { total: 'viviendas_v2', parts: ['viviendas_irrecuperables', 'viviendas_sin_reemplazo', 'viviendas_reemplazo_ignorado'] },
    ],
    controls: [
      {
        variable: 'viviendas_irrecuperables',
        level: 'pais',
        code: '0',
        period: '2024',
        value: 72642,
        publisher: 'MINVU, Déficit habitacional cuantitativo, Censo 2024 (centrodeestudios.minvu.gob.cl)',
      },
    ],
  }),
)
