/** Units are declared in the plural, as legends and headers read them. This is the only place that knows their singular. */

const singulars: Record<string, string> = {
  años: 'año',
  campamentos: 'campamento',
  'campamentos nuevos': 'campamento nuevo',
  'compraventas de casas': 'compraventa de casa',
  'compraventas de departamentos': 'compraventa de departamento',
  'compraventas de sitios eriazos': 'compraventa de sitio eriazo',
  'compraventas de viviendas': 'compraventa de vivienda',
  departamentos: 'departamento',
  establecimientos: 'establecimiento',
  estudiantes: 'estudiante',
  'habitantes por hectárea': 'habitante por hectárea',
  'hombres por cada 100 mujeres': 'hombre por cada 100 mujeres',
  hogares: 'hogar',
  'hogares y viviendas': 'hogar o vivienda',
  jóvenes: 'joven',
  líneas: 'línea',
  'matrículas por niño o niña': 'matrícula por niño o niña',
  'millones de pesos': 'millón de pesos',
  minutos: 'minuto',
  modificaciones: 'modificación',
  'modificaciones por plan': 'modificación por plan',
  mujeres: 'mujer',
  'niñas y niños': 'niña o niño',
  niños: 'niño',
  núcleos: 'núcleo',
  personas: 'persona',
  'personas extranjeras': 'persona extranjera',
  'personas mayores por cada 100 menores de 15': 'persona mayor por cada 100 menores de 15',
  'personas por cada 100 de 15 a 64 años': 'persona por cada 100 de 15 a 64 años',
  'personas por km²': 'persona por km²',
  'personas por hogar': 'persona por hogar',
  pesos: 'peso',
  predios: 'predio',
  propiedades: 'propiedad',
  'puntos porcentuales': 'punto porcentual',
  viviendas: 'vivienda',
}

/** The unit beside a figure as it is written: «1 hogar», «1,0 hogares», «2 hogares». */
export const unitBeside = (written: string, unit: string): string =>
  written === '1' || written === '−1' ? (singulars[unit] ?? unit) : unit
