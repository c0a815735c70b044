/** Worked queries of the console. Each runs as it is written, over the tables and columns that /api/columns lists. */
export interface Example {
  title: string
  /** What it answers, in one sentence. */
  about: string
  /** Tables that must be loaded. */
  tables: readonly string[]
  sql: string
}

export const examples: readonly Example[] = [
  {
    title: '1 de cada 5 personas es joven',
    about: 'Manzanas de Arica con 50 personas o más en que los jóvenes son al menos la quinta parte.',
    tables: ['manzana'],
    sql: `-- 1 de cada 5 personas es joven
SELECT key, poblacion, jovenes,
  ROUND(100.0 * jovenes / poblacion, 1) AS pct
FROM manzana
WHERE cut = '15101' AND poblacion >= 50
  AND jovenes * 5 >= poblacion
ORDER BY pct DESC`,
  },
  {
    title: 'Comunas con más allegados',
    about: 'Las veinte comunas con mayor tasa de hogares allegados.',
    tables: ['comunas'],
    sql: `SELECT cut, nombre, region,
  hogares_allegados AS tasa,
  hogares_allegados_conteo AS hogares
FROM comunas
WHERE hogares_allegados IS NOT NULL
ORDER BY hogares_allegados DESC
LIMIT 20`,
  },
  {
    title: 'Allegados y campamentos, juntos',
    about: 'Comunas sobre la mediana nacional en allegados y que además tienen campamentos. No se suman: son definiciones distintas.',
    tables: ['comunas'],
    sql: `SELECT cut, nombre, region, hogares_allegados, campamentos
FROM comunas
WHERE campamentos > 0
  AND hogares_allegados > (SELECT MEDIAN(hogares_allegados) FROM comunas)
ORDER BY campamentos DESC`,
  },
  {
    title: 'Personas por región',
    about: 'Cuántas manzanas y personas trae la capa de manzanas en cada región, y cuántas quedan s/i.',
    tables: ['manzana', 'region'],
    sql: `SELECT r.key, r.nombre AS region,
  COUNT(*) AS manzanas,
  SUM(m.poblacion) AS personas,
  COUNT(*) - COUNT(m.extranjeros) AS extranjeros_si
FROM manzana m
JOIN region r ON r.key = LEFT(m.cut, 2)
GROUP BY r.key, r.nombre
ORDER BY personas DESC`,
  },
  {
    title: 'La manzana más poblada de cada comuna',
    about: 'Una ventana por comuna: la primera de cada una según personas.',
    tables: ['manzana'],
    sql: `SELECT key, cut, poblacion
FROM manzana
QUALIFY ROW_NUMBER() OVER (
  PARTITION BY cut ORDER BY poblacion DESC, key
) = 1
ORDER BY poblacion DESC`,
  },
  {
    title: 'Percentiles de personas por manzana',
    about: 'Cuán grandes son las manzanas de cada comuna: percentil 10, mediana y percentil 90.',
    tables: ['manzana', 'comuna'],
    sql: `SELECT m.cut, c.nombre, COUNT(*) AS manzanas,
  QUANTILE_CONT(m.poblacion, 0.1) AS p10,
  MEDIAN(m.poblacion) AS mediana,
  QUANTILE_CONT(m.poblacion, 0.9) AS p90
FROM manzana m
JOIN comuna c ON c.key = m.cut
GROUP BY m.cut, c.nombre
HAVING COUNT(*) >= 50
ORDER BY p90 DESC`,
  },
  {
    title: 'Distritos con más extranjeros',
    about: 'Distritos censales con mil personas o más, según cuántas de cada cien son extranjeras.',
    tables: ['manzana'],
    sql: `SELECT LEFT(key, 7) AS distrito, ANY_VALUE(cut) AS cut,
  SUM(poblacion) AS personas,
  ROUND(100.0 * SUM(extranjeros) / SUM(poblacion), 1) AS de_cada_100
FROM manzana
WHERE extranjeros IS NOT NULL
GROUP BY distrito
HAVING SUM(poblacion) >= 1000
ORDER BY de_cada_100 DESC
LIMIT 50`,
  },
  {
    title: 'Zonas densas y hacinadas',
    about: 'Zonas censales en el décimo más denso y, a la vez, en el décimo más hacinado del país.',
    tables: ['zona'],
    sql: `WITH corte AS (
  SELECT QUANTILE_CONT(densidad, 0.9) AS densa,
    QUANTILE_CONT(zona_hacinamiento_pct, 0.9) AS hacinada
  FROM zona
)
SELECT key, cut, densidad, zona_hacinamiento_pct, hogares
FROM zona, corte
WHERE densidad >= densa AND zona_hacinamiento_pct >= hacinada
ORDER BY zona_hacinamiento_pct DESC`,
  },
  {
    title: 'Campamentos grandes',
    about: 'Campamentos 2024 con cien hogares o más, con su comuna. Los de hogares s/i no entran.',
    tables: ['campamento_2024', 'comuna'],
    sql: `SELECT k.key, k.nombre, c.nombre AS comuna,
  k.hogares, k.hectareas, k.lon, k.lat
FROM campamento_2024 k
LEFT JOIN comuna c ON c.key = k.cut
WHERE k.hogares >= 100
ORDER BY k.hogares DESC`,
  },
  {
    title: 'Hogares en campamentos, por región',
    about: 'Lo conocido y lo s/i de cada región: un campamento sin dato no cuenta como cero.',
    tables: ['campamento_2024', 'region'],
    sql: `SELECT r.key, r.nombre AS region, COUNT(*) AS campamentos,
  SUM(k.hogares) AS hogares_conocidos,
  COUNT(*) - COUNT(k.hogares) AS campamentos_si
FROM campamento_2024 k
JOIN region r ON r.key = LEFT(k.cut, 2)
GROUP BY r.key, r.nombre
ORDER BY hogares_conocidos DESC NULLS LAST`,
  },
  {
    title: 'Escuelas por cada mil personas',
    about: 'Escuelas de cada comuna frente a las personas de sus manzanas urbanas.',
    tables: ['escuela', 'manzana', 'comuna'],
    sql: `WITH personas AS (
  SELECT cut, SUM(poblacion) AS personas FROM manzana GROUP BY cut
), escuelas AS (
  SELECT cut, COUNT(*) AS escuelas FROM escuela GROUP BY cut
)
SELECT p.cut, c.nombre, e.escuelas, p.personas,
  ROUND(1000.0 * e.escuelas / p.personas, 2) AS por_mil
FROM personas p
JOIN escuelas e ON e.cut = p.cut
JOIN comuna c ON c.key = p.cut
WHERE p.personas >= 20000
ORDER BY por_mil`,
  },
  {
    title: 'Salud más lejana',
    about: 'Campamentos de Valparaíso y la distancia recta, en metros, a su establecimiento de salud más cercano.',
    tables: ['campamento_2024', 'salud'],
    sql: `SELECT k.key, k.nombre, k.lon, k.lat,
  ROUND(MIN(111195 * SQRT(
    POWER(s.lat - k.lat, 2) +
    POWER((s.lon - k.lon) * COS(RADIANS(k.lat)), 2)))) AS metros
FROM campamento_2024 k, salud s
WHERE k.cut LIKE '05%' AND s.cut LIKE '05%'
GROUP BY k.key, k.nombre, k.lon, k.lat
ORDER BY metros DESC
LIMIT 100`,
  },
  {
    title: 'Dónde se concentra la gente',
    about: 'Qué parte de las manzanas de cada comuna reúne a la mitad de sus personas.',
    tables: ['manzana'],
    sql: `WITH orden AS (
  SELECT cut, poblacion,
    SUM(poblacion) OVER (
      PARTITION BY cut ORDER BY poblacion DESC, key
    ) AS reunidas,
    SUM(poblacion) OVER (PARTITION BY cut) AS todas
  FROM manzana
)
SELECT cut, COUNT(*) AS manzanas,
  COUNT(*) FILTER (reunidas <= todas / 2) AS hasta_la_mitad,
  ROUND(100.0 * COUNT(*) FILTER (reunidas <= todas / 2) / COUNT(*), 1) AS de_cada_100
FROM orden
GROUP BY cut
HAVING COUNT(*) >= 100
ORDER BY de_cada_100`,
  },
  {
    title: 'Sitios eriazos, del más grande al más chico',
    about: 'Sitios con superficie conocida, con su valor si se sabe, como puntos en el mapa.',
    tables: ['sitio_eriazo'],
    sql: `SELECT key, superficie_m2, valor, lon, lat
FROM sitio_eriazo
WHERE superficie_m2 IS NOT NULL
ORDER BY superficie_m2 DESC`,
  },
]
