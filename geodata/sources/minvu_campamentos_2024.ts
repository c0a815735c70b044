import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Catastro de campamentos 2024',
  publisher: 'Ministerio de Vivienda y Urbanismo (MINVU), Centro de Estudios',
  origin: {
    page: 'https://centrodeestudios.minvu.gob.cl',
    file: 'messy/catastro_campamentos_2024_original.geojson',
    drop: 'En el geoportal de datos abiertos del MINVU (geoportal-open-data-minvu-2-minvu.hub.arcgis.com) abra «Actualización catastro campamentos 2024» y descargue el GeoJSON. Guarde el archivo con el nombre catastro_campamentos_2024_original.geojson.',
  },
  licence: 'El repositorio que la republica declara GPL-3 para su código; los datos se rigen por los términos del editor original.',
  published: null,
  reference: 'Actualización del Catastro Nacional de Campamentos 2024',
  format: { kind: 'geojson' },
  method:
    'Contornos y número de hogares de cada campamento, según el catastro del MINVU y sus fuentes (municipio, SERVIU, INE, TECHO, dirigentes).',
  known: [
    'El archivo es el original del MINVU, tomado del repositorio bastianolea/campamentos_chile.',
    '1.432 campamentos, uno sin contorno: Toma Nueve de agosto (Puente Alto), que se cuenta, pero no se puede dibujar.',
    '143 traen cero hogares: significa que no se sabe. La suma de los demás es 81.608.',
    'El folio 570501 (Lo Aranda, Putaendo) viene dos veces con contornos distintos: se conservan los dos.',
    '8 contornos caen en otra comuna que la que declaran y 1 fuera de todas: se conserva lo declarado.',
    'No se suma al déficit: no se sabe qué parte de estos hogares ya está contada en él.',
  ],
  expect: { features: 1432, comunas: 197 },
  controls: [
    {
      variable: 'campamentos',
      level: 'pais',
      code: '0',
      period: '2024',
      value: 1432,
      publisher: 'MINVU, Actualización del Catastro Nacional de Campamentos 2024: filas del propio archivo',
    },
    {
      variable: 'hogares_conocidos_en_campamentos',
      level: 'pais',
      code: '0',
      period: '2024',
      value: 81608,
      publisher: 'MINVU, Catastro 2024: suma del propio archivo',
    },
  ],
  starter: true,
})
