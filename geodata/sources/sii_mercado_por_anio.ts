import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Compraventas de vivienda por año',
  publisher: 'Servicio de Impuestos Internos (SII)',
  origin: {
    page: 'https://www.sii.cl',
    file: 'land/mercado_vivienda_uf_por_comuna_anio.csv',
    drop: 'No hay descarga oficial de esta tabla: su autor la obtuvo del formulario F2890 por Ley de Transparencia. Guarde el archivo con el nombre mercado_vivienda_uf_por_comuna_anio.csv.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Compraventas declaradas al SII (F2890), por año',
  format: { kind: 'csv', delimiter: ',', encoding: 'utf-8', decimal: '.' },
  method: 'Mediana del precio de las compraventas de vivienda de cada año, por comuna, con al menos 30 operaciones.',
  known: [
    'Copia procesada por terceros: repositorio romedinag-tech/inmobiliario, de R. Medina (Universidad de Concepción) de GitHub. No es el archivo del editor.',
    'Solo comunas y años con al menos 30 operaciones.',
    '2025 puede estar incompleto.',
    'En Coyhaique, Aysén, Chile Chico, Hualaihué y Futaleufú la copia busca cada predio en la comuna equivocada y casi ninguno calza: van s/i.',
  ],
  tables: [
    {
      level: 'comuna',
      key: { column: 'cut' },
      period: { column: 'anio' },
      variables: {
        vivienda_uf: { column: 'uf_mediana', label: 'precio mediano de la vivienda, UF', additive: false, weight: null },
        vivienda_uf_m2: { column: 'uf_m2', label: 'precio mediano de la vivienda, UF por m²', additive: false, weight: null },
        vivienda_ventas: { column: 'n', label: 'compraventas de vivienda' },
      },
    },
  ],
  starter: true,
})
