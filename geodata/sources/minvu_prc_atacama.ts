import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Planes reguladores de siete comunas de Atacama',
  publisher: 'Ministerio de Vivienda y Urbanismo (MINVU), servicio IPT',
  origin: {
    page: 'https://geoide.minvu.cl/server/rest/services/IPT',
    file: 'zoning/prc_atacama_7_comunas.geojson.gz',
    drop: 'En el servicio IPT del GEOIDE del MINVU descargue las zonas de los planes de Copiapó, Caldera, Chañaral, Diego de Almagro, Vallenar, Freirina y Huasco en GeoJSON. Guarde el archivo con el nombre prc_atacama_7_comunas.geojson.gz.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference:
    'Planes de 1981 (Vallenar), 2002 (Copiapó), 2004 (Chañaral), 2008 (Freirina), 2011 (Diego de Almagro) y 2021 (Caldera y Huasco)',
  format: { kind: 'geojson' },
  known: [
    'Copia procesada por terceros: repositorio diegoxkaf/visor_woll_atacama de GitHub, con contornos simplificados a unos 0,3 m. No es el archivo del editor.',
    'Trae los usos permitidos y prohibidos de cada zona, pero ninguna densidad, altura ni coeficiente.',
    'Hay zonas superpuestas: 237 ha en Caldera, 177 en Copiapó y 5 en Huasco. Se conservan todas.',
    '14 polígonos caen fuera de su comuna, 9 de ellos en el mar: se conservan con la comuna de su plan.',
    'El de Vallenar es el seccional de 1981, con 9 zonas. La fecha y el decreto vienen como texto.',
  ],
  expect: { features: 781, comunas: 7 },
})
