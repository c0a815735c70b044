import type { DescribedIndicator } from '../indicator.ts'
import agua_acarreada from './agua_acarreada.ts'
import agua_de_camion_aljibe from './agua_de_camion_aljibe.ts'
import agua_de_pozo from './agua_de_pozo.ts'
import agua_de_red_publica from './agua_de_red_publica.ts'
import agua_de_rio_o_lluvia from './agua_de_rio_o_lluvia.ts'
import agua_potable_rural from './agua_potable_rural.ts'
import al_trabajo_a_pie from './al_trabajo_a_pie.ts'
import al_trabajo_en_auto from './al_trabajo_en_auto.ts'
import al_trabajo_en_bicicleta from './al_trabajo_en_bicicleta.ts'
import al_trabajo_en_transporte_publico from './al_trabajo_en_transporte_publico.ts'
import alcantarillado from './alcantarillado.ts'
import alcantarillado_rural from './alcantarillado_rural.ts'
import allegamiento_externo_urbano from './allegamiento_externo_urbano.ts'
import antiguedad_construccion from './antiguedad_construccion.ts'
import antiguedad_plan_regulador from './antiguedad_plan_regulador.ts'
import antiguedad_ultima_modificacion from './antiguedad_ultima_modificacion.ts'
import areas_verdes_mantenidas from './areas_verdes_mantenidas.ts'
import areas_verdes_por_habitante from './areas_verdes_por_habitante.ts'
import arrendatarios from './arrendatarios.ts'
import arriendo_con_contrato from './arriendo_con_contrato.ts'
import arriendo_sin_contrato from './arriendo_sin_contrato.ts'
import asistencia_escolar from './asistencia_escolar.ts'
import asistencia_media from './asistencia_media.ts'
import asistencia_parvularia from './asistencia_parvularia.ts'
import avaluo_municipal from './avaluo_municipal.ts'
import avaluo_por_predio from './avaluo_por_predio.ts'
import basura_botada from './basura_botada.ts'
import basura_quemada from './basura_quemada.ts'
import basura_recogida from './basura_recogida.ts'
import calefaccion_a_gas from './calefaccion_a_gas.ts'
import calefaccion_a_lena from './calefaccion_a_lena.ts'
import calefaccion_a_parafina from './calefaccion_a_parafina.ts'
import calefaccion_a_pellet from './calefaccion_a_pellet.ts'
import calefaccion_electrica from './calefaccion_electrica.ts'
import cambio_de_0_14 from './cambio_de_0_14.ts'
import cambio_de_65_mas from './cambio_de_65_mas.ts'
import cambio_de_campamentos from './cambio_de_campamentos.ts'
import cambio_de_hogares_en_campamentos from './cambio_de_hogares_en_campamentos.ts'
import cambio_de_poblacion from './cambio_de_poblacion.ts'
import cambio_de_viviendas from './cambio_de_viviendas.ts'
import cambio_precio_vivienda from './cambio_precio_vivienda.ts'
import caminos_pavimentados from './caminos_pavimentados.ts'
import campamentos from './campamentos.ts'
import campamentos_nuevos from './campamentos_nuevos.ts'
import campamentos_sin_hogares from './campamentos_sin_hogares.ts'
import casas_en_condominio from './casas_en_condominio.ts'
import cedida from './cedida.ts'
import cedida_por_familiar from './cedida_por_familiar.ts'
import cedida_por_trabajo from './cedida_por_trabajo.ts'
import celular from './celular.ts'
import clase_rural from './clase_rural.ts'
import cocina_a_gas from './cocina_a_gas.ts'
import cocina_a_lena from './cocina_a_lena.ts'
import cocina_electrica from './cocina_electrica.ts'
import computador from './computador.ts'
import crecimiento_de_predios from './crecimiento_de_predios.ts'
import cuatro_o_mas_dormitorios from './cuatro_o_mas_dormitorios.ts'
import deficit_casen from './deficit_casen.ts'
import deficit_cuantitativo from './deficit_cuantitativo.ts'
import deficit_rural from './deficit_rural.ts'
import deficit_serie_nacional from './deficit_serie_nacional.ts'
import deficit_urbano from './deficit_urbano.ts'
import densidad_de_poblacion from './densidad_de_poblacion.ts'
import densidad_en_zona from './densidad_en_zona.ts'
import departamentos from './departamentos.ts'
import departamentos_con_ascensor from './departamentos_con_ascensor.ts'
import departamentos_del_parque from './departamentos_del_parque.ts'
import departamentos_en_zona from './departamentos_en_zona.ts'
import departamentos_sin_ascensor from './departamentos_sin_ascensor.ts'
import dependencia from './dependencia.ts'
import dependencia_fcm from './dependencia_fcm.ts'
import desocupacion from './desocupacion.ts'
import distancia_educacion_basica from './distancia_educacion_basica.ts'
import distancia_educacion_inicial from './distancia_educacion_inicial.ts'
import distancia_parques from './distancia_parques.ts'
import distancia_plazas from './distancia_plazas.ts'
import distancia_salud_primaria from './distancia_salud_primaria.ts'
import distancia_transporte_mayor from './distancia_transporte_mayor.ts'
import electricidad_de_red from './electricidad_de_red.ts'
import electricidad_solar from './electricidad_solar.ts'
import envejecimiento from './envejecimiento.ts'
import establecimientos_educacionales from './establecimientos_educacionales.ts'
import extranjeros from './extranjeros.ts'
import fosa_septica from './fosa_septica.ts'
import gasto_municipal from './gasto_municipal.ts'
import gasto_personal from './gasto_personal.ts'
import hacinamiento_critico from './hacinamiento_critico.ts'
import hacinamiento_medio from './hacinamiento_medio.ts'
import hacinamiento_no_ampliable from './hacinamiento_no_ampliable.ts'
import hacinamiento_total from './hacinamiento_total.ts'
import hacinamiento_urbano from './hacinamiento_urbano.ts'
import hectareas_de_campamentos from './hectareas_de_campamentos.ts'
import hogares from './hogares.ts'
import hogares_allegados from './hogares_allegados.ts'
import hogares_con_internet from './hogares_con_internet.ts'
import hogares_conocidos_en_campamentos from './hogares_conocidos_en_campamentos.ts'
import hogares_en_campamentos from './hogares_en_campamentos.ts'
import hogares_solo_de_mayores from './hogares_solo_de_mayores.ts'
import hogares_unipersonales from './hogares_unipersonales.ts'
import hombres_por_cien_mujeres from './hombres_por_cien_mujeres.ts'
import ingresos_municipales from './ingresos_municipales.ts'
import ingresos_propios_por_habitante from './ingresos_propios_por_habitante.ts'
import inmigrantes from './inmigrantes.ts'
import internet_fija from './internet_fija.ts'
import internet_fija_por_mil_viviendas from './internet_fija_por_mil_viviendas.ts'
import internet_movil from './internet_movil.ts'
import internet_satelital from './internet_satelital.ts'
import inversion_municipal from './inversion_municipal.ts'
import jefatura_femenina from './jefatura_femenina.ts'
import jovenes from './jovenes.ts'
import m2_comercio_por_persona from './m2_comercio_por_persona.ts'
import m2_construidos_por_persona from './m2_construidos_por_persona.ts'
import m2_educacion_por_persona from './m2_educacion_por_persona.ts'
import m2_habitacionales_por_persona from './m2_habitacionales_por_persona.ts'
import m2_salud_por_persona from './m2_salud_por_persona.ts'
import margen_pobreza_ingresos from './margen_pobreza_ingresos.ts'
import margen_pobreza_multidimensional from './margen_pobreza_multidimensional.ts'
import matricula_escolar from './matricula_escolar.ts'
import matriculas_por_demanda from './matriculas_por_demanda.ts'
import mediaguas from './mediaguas.ts'
import minutos_educacion_basica from './minutos_educacion_basica.ts'
import minutos_educacion_media from './minutos_educacion_media.ts'
import minutos_hospital from './minutos_hospital.ts'
import minutos_salud_primaria from './minutos_salud_primaria.ts'
import modificaciones_en_desarrollo from './modificaciones_en_desarrollo.ts'
import modificaciones_plan_regulador from './modificaciones_plan_regulador.ts'
import mujeres from './mujeres.ts'
import nucleos_allegados_hacinados from './nucleos_allegados_hacinados.ts'
import ocupada_de_hecho from './ocupada_de_hecho.ts'
import organizaciones_comunitarias from './organizaciones_comunitarias.ts'
import paredes_de_adobe from './paredes_de_adobe.ts'
import paredes_precarias from './paredes_precarias.ts'
import paredes_sin_forro from './paredes_sin_forro.ts'
import paredes_solidas from './paredes_solidas.ts'
import personas_con_discapacidad from './personas_con_discapacidad.ts'
import personas_por_hogar from './personas_por_hogar.ts'
import piezas_en_conventillo from './piezas_en_conventillo.ts'
import piso_de_tierra from './piso_de_tierra.ts'
import piso_sin_revestimiento from './piso_sin_revestimiento.ts'
import poblacion from './poblacion.ts'
import poblacion_0_4 from './poblacion_0_4.ts'
import poblacion_0_14 from './poblacion_0_14.ts'
import poblacion_15_64 from './poblacion_15_64.ts'
import poblacion_25_34 from './poblacion_25_34.ts'
import poblacion_60_mas from './poblacion_60_mas.ts'
import poblacion_65_mas from './poblacion_65_mas.ts'
import poblacion_80_mas from './poblacion_80_mas.ts'
import poblacion_rural from './poblacion_rural.ts'
import pobreza_ingresos from './pobreza_ingresos.ts'
import pobreza_ingresos_2022 from './pobreza_ingresos_2022.ts'
import pobreza_multidimensional from './pobreza_multidimensional.ts'
import pozo_negro from './pozo_negro.ts'
import precio_casa from './precio_casa.ts'
import precio_departamento from './precio_departamento.ts'
import precio_eriazo from './precio_eriazo.ts'
import precio_total_vivienda from './precio_total_vivienda.ts'
import precio_vivienda from './precio_vivienda.ts'
import predios_exentos from './predios_exentos.ts'
import presupuesto_por_habitante from './presupuesto_por_habitante.ts'
import profesionalizacion_municipal from './profesionalizacion_municipal.ts'
import propia_pagada from './propia_pagada.ts'
import propia_pagandose from './propia_pagandose.ts'
import propiedades_municipales from './propiedades_municipales.ts'
import propietarios from './propietarios.ts'
import pueblos_originarios from './pueblos_originarios.ts'
import requerimiento_viviendas_urbanas from './requerimiento_viviendas_urbanas.ts'
import retiro_escolar from './retiro_escolar.ts'
import sin_calefaccion from './sin_calefaccion.ts'
import sin_dormitorio from './sin_dormitorio.ts'
import sin_electricidad from './sin_electricidad.ts'
import sin_llave_dentro from './sin_llave_dentro.ts'
import sin_servicio_higienico from './sin_servicio_higienico.ts'
import sucesion_o_litigio from './sucesion_o_litigio.ts'
import superficie_comunal from './superficie_comunal.ts'
import tablet from './tablet.ts'
import techo_de_fibrocemento from './techo_de_fibrocemento.ts'
import techo_de_fonolita_o_paja from './techo_de_fonolita_o_paja.ts'
import techo_precario from './techo_precario.ts'
import un_dormitorio from './un_dormitorio.ts'
import usufructo from './usufructo.ts'
import veredas_buenas from './veredas_buenas.ts'
import viviendas_abandonadas from './viviendas_abandonadas.ts'
import viviendas_censadas from './viviendas_censadas.ts'
import viviendas_con_mas_de_un_hogar from './viviendas_con_mas_de_un_hogar.ts'
import viviendas_con_tres_o_mas_hogares from './viviendas_con_tres_o_mas_hogares.ts'
import viviendas_de_temporada from './viviendas_de_temporada.ts'
import viviendas_desocupadas from './viviendas_desocupadas.ts'
import viviendas_en_condominios_sociales from './viviendas_en_condominios_sociales.ts'
import viviendas_en_oferta from './viviendas_en_oferta.ts'
import viviendas_hacinadas from './viviendas_hacinadas.ts'
import viviendas_irrecuperables from './viviendas_irrecuperables.ts'
import viviendas_ocupadas from './viviendas_ocupadas.ts'
import viviendas_por_mejorar from './viviendas_por_mejorar.ts'

// Generated by `pnpm generate` from the files of this folder.
export const indicators: Record<string, DescribedIndicator> = {
  agua_acarreada,
  agua_de_camion_aljibe,
  agua_de_pozo,
  agua_de_red_publica,
  agua_de_rio_o_lluvia,
  agua_potable_rural,
  al_trabajo_a_pie,
  al_trabajo_en_auto,
  al_trabajo_en_bicicleta,
  al_trabajo_en_transporte_publico,
  alcantarillado,
  alcantarillado_rural,
  allegamiento_externo_urbano,
  antiguedad_construccion,
  antiguedad_plan_regulador,
  antiguedad_ultima_modificacion,
  areas_verdes_mantenidas,
  areas_verdes_por_habitante,
  arrendatarios,
  arriendo_con_contrato,
  arriendo_sin_contrato,
  asistencia_escolar,
  asistencia_media,
  asistencia_parvularia,
  avaluo_municipal,
  avaluo_por_predio,
  basura_botada,
  basura_quemada,
  basura_recogida,
  calefaccion_a_gas,
  calefaccion_a_lena,
  calefaccion_a_parafina,
  calefaccion_a_pellet,
  calefaccion_electrica,
  cambio_de_0_14,
  cambio_de_65_mas,
  cambio_de_campamentos,
  cambio_de_hogares_en_campamentos,
  cambio_de_poblacion,
  cambio_de_viviendas,
  cambio_precio_vivienda,
  caminos_pavimentados,
  campamentos,
  campamentos_nuevos,
  campamentos_sin_hogares,
  casas_en_condominio,
  cedida,
  cedida_por_familiar,
  cedida_por_trabajo,
  celular,
  clase_rural,
  cocina_a_gas,
  cocina_a_lena,
  cocina_electrica,
  computador,
  crecimiento_de_predios,
  cuatro_o_mas_dormitorios,
  deficit_casen,
  deficit_cuantitativo,
  deficit_rural,
  deficit_serie_nacional,
  deficit_urbano,
  densidad_de_poblacion,
  densidad_en_zona,
  departamentos,
  departamentos_con_ascensor,
  departamentos_del_parque,
  departamentos_en_zona,
  departamentos_sin_ascensor,
  dependencia,
  dependencia_fcm,
  desocupacion,
  distancia_educacion_basica,
  distancia_educacion_inicial,
  distancia_parques,
  distancia_plazas,
  distancia_salud_primaria,
  distancia_transporte_mayor,
  electricidad_de_red,
  electricidad_solar,
  envejecimiento,
  establecimientos_educacionales,
  extranjeros,
  fosa_septica,
  gasto_municipal,
  gasto_personal,
  hacinamiento_critico,
  hacinamiento_medio,
  hacinamiento_no_ampliable,
  hacinamiento_total,
  hacinamiento_urbano,
  hectareas_de_campamentos,
  hogares,
  hogares_allegados,
  hogares_con_internet,
  hogares_conocidos_en_campamentos,
  hogares_en_campamentos,
  hogares_solo_de_mayores,
  hogares_unipersonales,
  hombres_por_cien_mujeres,
  ingresos_municipales,
  ingresos_propios_por_habitante,
  inmigrantes,
  internet_fija,
  internet_fija_por_mil_viviendas,
  internet_movil,
  internet_satelital,
  inversion_municipal,
  jefatura_femenina,
  jovenes,
  m2_comercio_por_persona,
  m2_construidos_por_persona,
  m2_educacion_por_persona,
  m2_habitacionales_por_persona,
  m2_salud_por_persona,
  margen_pobreza_ingresos,
  margen_pobreza_multidimensional,
  matricula_escolar,
  matriculas_por_demanda,
  mediaguas,
  minutos_educacion_basica,
  minutos_educacion_media,
  minutos_hospital,
  minutos_salud_primaria,
  modificaciones_en_desarrollo,
  modificaciones_plan_regulador,
  mujeres,
  nucleos_allegados_hacinados,
  ocupada_de_hecho,
  organizaciones_comunitarias,
  paredes_de_adobe,
  paredes_precarias,
  paredes_sin_forro,
  paredes_solidas,
  personas_con_discapacidad,
  personas_por_hogar,
  piezas_en_conventillo,
  piso_de_tierra,
  piso_sin_revestimiento,
  poblacion,
  poblacion_0_4,
  poblacion_0_14,
  poblacion_15_64,
  poblacion_25_34,
  poblacion_60_mas,
  poblacion_65_mas,
  poblacion_80_mas,
  poblacion_rural,
  pobreza_ingresos,
  pobreza_ingresos_2022,
  pobreza_multidimensional,
  pozo_negro,
  precio_casa,
  precio_departamento,
  precio_eriazo,
  precio_total_vivienda,
  precio_vivienda,
  predios_exentos,
  presupuesto_por_habitante,
  profesionalizacion_municipal,
  propia_pagada,
  propia_pagandose,
  propiedades_municipales,
  propietarios,
  pueblos_originarios,
  requerimiento_viviendas_urbanas,
  retiro_escolar,
  sin_calefaccion,
  sin_dormitorio,
  sin_electricidad,
  sin_llave_dentro,
  sin_servicio_higienico,
  sucesion_o_litigio,
  superficie_comunal,
  tablet,
  techo_de_fibrocemento,
  techo_de_fonolita_o_paja,
  techo_precario,
  un_dormitorio,
  usufructo,
  veredas_buenas,
  viviendas_abandonadas,
  viviendas_censadas,
  viviendas_con_mas_de_un_hogar,
  viviendas_con_tres_o_mas_hogares,
  viviendas_de_temporada,
  viviendas_desocupadas,
  viviendas_en_condominios_sociales,
  viviendas_en_oferta,
  viviendas_hacinadas,
  viviendas_irrecuperables,
  viviendas_ocupadas,
  viviendas_por_mejorar,
}
