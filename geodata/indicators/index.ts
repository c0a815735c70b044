import type { Indicator } from '../indicator.ts'
import agua_acarreada from './agua_acarreada.ts'
import agua_de_camion_aljibe from './agua_de_camion_aljibe.ts'
import agua_de_pozo from './agua_de_pozo.ts'
import agua_de_red_publica from './agua_de_red_publica.ts'
import agua_de_rio_o_lluvia from './agua_de_rio_o_lluvia.ts'
import alcantarillado from './alcantarillado.ts'
import arrendatarios from './arrendatarios.ts'
import arriendo_con_contrato from './arriendo_con_contrato.ts'
import arriendo_sin_contrato from './arriendo_sin_contrato.ts'
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
import cambio_de_poblacion from './cambio_de_poblacion.ts'
import cambio_de_viviendas from './cambio_de_viviendas.ts'
import casas_en_condominio from './casas_en_condominio.ts'
import cedida from './cedida.ts'
import cedida_por_familiar from './cedida_por_familiar.ts'
import cedida_por_trabajo from './cedida_por_trabajo.ts'
import celular from './celular.ts'
import cocina_a_gas from './cocina_a_gas.ts'
import cocina_a_lena from './cocina_a_lena.ts'
import cocina_electrica from './cocina_electrica.ts'
import computador from './computador.ts'
import cuatro_o_mas_dormitorios from './cuatro_o_mas_dormitorios.ts'
import deficit_casen from './deficit_casen.ts'
import deficit_cuantitativo from './deficit_cuantitativo.ts'
import departamentos from './departamentos.ts'
import departamentos_con_ascensor from './departamentos_con_ascensor.ts'
import departamentos_del_parque from './departamentos_del_parque.ts'
import departamentos_sin_ascensor from './departamentos_sin_ascensor.ts'
import dependencia from './dependencia.ts'
import dos_componentes_conocidos from './dos_componentes_conocidos.ts'
import electricidad_de_red from './electricidad_de_red.ts'
import electricidad_solar from './electricidad_solar.ts'
import envejecimiento from './envejecimiento.ts'
import extranjeros from './extranjeros.ts'
import fosa_septica from './fosa_septica.ts'
import hacinamiento_critico from './hacinamiento_critico.ts'
import hacinamiento_medio from './hacinamiento_medio.ts'
import hacinamiento_no_ampliable from './hacinamiento_no_ampliable.ts'
import hacinamiento_total from './hacinamiento_total.ts'
import hogares from './hogares.ts'
import hogares_allegados from './hogares_allegados.ts'
import hombres_por_cien_mujeres from './hombres_por_cien_mujeres.ts'
import internet_fija from './internet_fija.ts'
import internet_movil from './internet_movil.ts'
import internet_satelital from './internet_satelital.ts'
import jovenes from './jovenes.ts'
import mediaguas from './mediaguas.ts'
import mujeres from './mujeres.ts'
import nucleos_allegados_hacinados from './nucleos_allegados_hacinados.ts'
import ocupada_de_hecho from './ocupada_de_hecho.ts'
import paredes_de_adobe from './paredes_de_adobe.ts'
import paredes_precarias from './paredes_precarias.ts'
import paredes_sin_forro from './paredes_sin_forro.ts'
import paredes_solidas from './paredes_solidas.ts'
import personas_por_hogar from './personas_por_hogar.ts'
import piezas_en_conventillo from './piezas_en_conventillo.ts'
import piso_de_tierra from './piso_de_tierra.ts'
import piso_sin_revestimiento from './piso_sin_revestimiento.ts'
import poblacion from './poblacion.ts'
import poblacion_0_14 from './poblacion_0_14.ts'
import poblacion_0_4 from './poblacion_0_4.ts'
import poblacion_15_64 from './poblacion_15_64.ts'
import poblacion_25_34 from './poblacion_25_34.ts'
import poblacion_65_mas from './poblacion_65_mas.ts'
import poblacion_80_mas from './poblacion_80_mas.ts'
import pozo_negro from './pozo_negro.ts'
import propia_pagada from './propia_pagada.ts'
import propia_pagandose from './propia_pagandose.ts'
import propietarios from './propietarios.ts'
import sin_calefaccion from './sin_calefaccion.ts'
import sin_dormitorio from './sin_dormitorio.ts'
import sin_electricidad from './sin_electricidad.ts'
import sin_llave_dentro from './sin_llave_dentro.ts'
import sin_servicio_higienico from './sin_servicio_higienico.ts'
import sucesion_o_litigio from './sucesion_o_litigio.ts'
import tablet from './tablet.ts'
import techo_de_fibrocemento from './techo_de_fibrocemento.ts'
import techo_de_fonolita_o_paja from './techo_de_fonolita_o_paja.ts'
import techo_precario from './techo_precario.ts'
import un_dormitorio from './un_dormitorio.ts'
import usufructo from './usufructo.ts'
import viviendas_abandonadas from './viviendas_abandonadas.ts'
import viviendas_censadas from './viviendas_censadas.ts'
import viviendas_con_mas_de_un_hogar from './viviendas_con_mas_de_un_hogar.ts'
import viviendas_con_tres_o_mas_hogares from './viviendas_con_tres_o_mas_hogares.ts'
import viviendas_de_temporada from './viviendas_de_temporada.ts'
import viviendas_desocupadas from './viviendas_desocupadas.ts'
import viviendas_en_oferta from './viviendas_en_oferta.ts'
import viviendas_irrecuperables from './viviendas_irrecuperables.ts'
import viviendas_ocupadas from './viviendas_ocupadas.ts'

// Generated by `pnpm generate` from the files of this folder.
export const indicators: Record<string, Indicator> = {
  agua_acarreada,
  agua_de_camion_aljibe,
  agua_de_pozo,
  agua_de_red_publica,
  agua_de_rio_o_lluvia,
  alcantarillado,
  arrendatarios,
  arriendo_con_contrato,
  arriendo_sin_contrato,
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
  cambio_de_poblacion,
  cambio_de_viviendas,
  casas_en_condominio,
  cedida,
  cedida_por_familiar,
  cedida_por_trabajo,
  celular,
  cocina_a_gas,
  cocina_a_lena,
  cocina_electrica,
  computador,
  cuatro_o_mas_dormitorios,
  deficit_casen,
  deficit_cuantitativo,
  departamentos,
  departamentos_con_ascensor,
  departamentos_del_parque,
  departamentos_sin_ascensor,
  dependencia,
  dos_componentes_conocidos,
  electricidad_de_red,
  electricidad_solar,
  envejecimiento,
  extranjeros,
  fosa_septica,
  hacinamiento_critico,
  hacinamiento_medio,
  hacinamiento_no_ampliable,
  hacinamiento_total,
  hogares,
  hogares_allegados,
  hombres_por_cien_mujeres,
  internet_fija,
  internet_movil,
  internet_satelital,
  jovenes,
  mediaguas,
  mujeres,
  nucleos_allegados_hacinados,
  ocupada_de_hecho,
  paredes_de_adobe,
  paredes_precarias,
  paredes_sin_forro,
  paredes_solidas,
  personas_por_hogar,
  piezas_en_conventillo,
  piso_de_tierra,
  piso_sin_revestimiento,
  poblacion,
  poblacion_0_14,
  poblacion_0_4,
  poblacion_15_64,
  poblacion_25_34,
  poblacion_65_mas,
  poblacion_80_mas,
  pozo_negro,
  propia_pagada,
  propia_pagandose,
  propietarios,
  sin_calefaccion,
  sin_dormitorio,
  sin_electricidad,
  sin_llave_dentro,
  sin_servicio_higienico,
  sucesion_o_litigio,
  tablet,
  techo_de_fibrocemento,
  techo_de_fonolita_o_paja,
  techo_precario,
  un_dormitorio,
  usufructo,
  viviendas_abandonadas,
  viviendas_censadas,
  viviendas_con_mas_de_un_hogar,
  viviendas_con_tres_o_mas_hogares,
  viviendas_de_temporada,
  viviendas_desocupadas,
  viviendas_en_oferta,
  viviendas_irrecuperables,
  viviendas_ocupadas,
}
