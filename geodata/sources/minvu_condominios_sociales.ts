import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Catastro de condominios sociales',
  publisher: 'Ministerio de Vivienda y Urbanismo (MINVU)',
  origin: {
    page: 'https://www.minvu.gob.cl',
    file: 'projects/condominios_sociales_minvu_puntos.geojson.gz',
    drop: 'En el sitio del MINVU busque el Catastro de Condominios Sociales. Guarde el archivo con el nombre condominios_sociales_minvu_puntos.geojson.gz.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Catastro de Condominios Sociales',
  format: { kind: 'geojson' },
  known: [
    'Copia procesada por terceros: un repositorio de ggalvezb en GitHub. No es el archivo del editor.',
    'Viviendas construidas, no proyectos: 1.663 condominios y 389.051 viviendas en 127 comunas. Seis condominios (4.287 viviendas) llevan marca de demolición.',
    '16 códigos antiguos de Ñuble ya vienen actualizados; 37 puntos caen en otra comuna que la que declaran.',
    'No declara la fecha del catastro.',
  ],
  expect: { features: 1663, comunas: 127 },
  controls: [
    {
      variable: 'viviendas_en_condominios_sociales',
      level: 'pais',
      code: '0',
      period: 's/f',
      value: 389051,
      publisher: 'MINVU, Catastro de Condominios Sociales: suma del propio archivo',
    },
  ],
  starter: true,
})
