import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Compraventas por tipo de bien 2015–2025',
  publisher: 'Servicio de Impuestos Internos (SII)',
  origin: {
    page: 'https://www.sii.cl',
    file: 'land/mercado_suelo_vivienda_uf_por_comuna_tipo.csv',
    drop: 'No hay descarga oficial de esta tabla: su autor la obtuvo del formulario F2890 por Ley de Transparencia. Guarde el archivo con el nombre mercado_suelo_vivienda_uf_por_comuna_tipo.csv.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Compraventas declaradas al SII (F2890), 2015–2025',
  format: { kind: 'csv', delimiter: ',', encoding: 'utf-8', decimal: '.' },
  method:
    'Mediana del precio de las compraventas declaradas al SII entre 2015 y 2025, por comuna y tipo de bien, con al menos 30 operaciones.',
  known: [
    'Copia procesada por terceros: repositorio romedinag-tech/inmobiliario, de R. Medina (Universidad de Concepción) de GitHub. No es el archivo del editor.',
    'Once años juntos: no es el precio de hoy.',
    'Una comuna con pocas operaciones no aparece: está s/i.',
    'En Coyhaique, Aysén, Chile Chico, Hualaihué y Futaleufú la copia busca cada predio en la comuna equivocada y del 88 al 98 % queda sin tipo: van s/i.',
  ],
  tables: [
    {
      level: 'comuna',
      key: { column: 'cut' },
      period: '2015-2025',
      variables: {
        eriazo_uf_m2: {
          column: 'uf_m2',
          where: { tipo: 'Sitio eriazo' },
          label: 'mediana en UF por m² (sitio eriazo)',
          additive: false,
          weight: null,
        },
        eriazo_ventas: { column: 'n', where: { tipo: 'Sitio eriazo' }, label: 'compraventas (sitio eriazo)' },
        casa_uf_m2: { column: 'uf_m2', where: { tipo: 'Casa' }, label: 'mediana en UF por m² (casa)', additive: false, weight: null },
        casa_ventas: { column: 'n', where: { tipo: 'Casa' }, label: 'compraventas (casa)' },
        departamento_uf_m2: {
          column: 'uf_m2',
          where: { tipo: 'Departamento' },
          label: 'mediana en UF por m² (departamento)',
          additive: false,
          weight: null,
        },
        departamento_ventas: { column: 'n', where: { tipo: 'Departamento' }, label: 'compraventas (departamento)' },
      },
    },
  ],
  starter: true,
})
