import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Plan regulador comunal de Puerto Varas',
  publisher: 'Municipalidad de Puerto Varas',
  origin: {
    page: 'https://www.minvu.gob.cl',
    file: 'messy/puerto_varas_epsg32719/PRC.geojson',
    drop: 'Pida a la municipalidad la zonificación del plan regulador en GeoJSON, con las columnas ZONA, Nombre_1, Den_Br_Max… Guarde el archivo con el nombre PRC.geojson.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Plan regulador comunal de Puerto Varas, vigencia no declarada',
  format: { kind: 'geojson' },
  known: [
    'Archivo original en EPSG:32719, tomado del repositorio SimpliCitySpA/SimpliCityDemo.',
    'El archivo no declara fecha ni decreto. Para un predio manda el certificado de informaciones previas de la DOM.',
    'Las normas vienen escritas por una persona («2.500 m2», «17,5 m», «No Aplica», «OGUC») y se muestran tal cual.',
    'Un cero en densidad, ocupación o constructibilidad puede querer decir que la norma no aplica.',
  ],
  expect: { features: 465 },
})
