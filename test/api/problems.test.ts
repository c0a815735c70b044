import { config } from '@radier/api/config'
import { describe, expect, it, vi } from 'vitest'
import { toyApp } from '../support/toy-app.ts'

const toy = toyApp()

describe('every bad input is one problem in Spanish', () => {
  it.each([
    ['/api/values/nada/comuna/2024', 404, 'El indicador «nada» no está en el catálogo'],
    ['/api/values/constructor/comuna/2024', 404, 'El indicador «constructor»'],
    ['/api/values/juntos/barrio/2024', 400, 'debe ser uno de: pais, region'],
    ['/api/values/juntos/zona/2024?within=01', 404, 'no existe a nivel zona. Existe a nivel: pais, region, provincia, comuna, manzana'],
    ['/api/values/cuantos/manzana/2024?within=01', 404, 'Existe a nivel: region, comuna'],
    ['/api/values/juntos/comuna/1899', 404, 'no tiene el período 1899. Tiene: 2024'],
    ['/api/values/juntos/comuna/s%2Ff', 404, 'no tiene el período s/f'],
    ['/api/values/juntos/comuna/20%2024', 400, 'debe ser un período'],
    ['/api/values/juntos/comuna/2024?within=1', 400, '«within» debe ser una lista'],
    ["/api/values/juntos/comuna/2024?within=01');drop%20table%20radier.load;--", 400, '«within»'],
    ['/api/values/juntos/comuna/2024?format=xml', 400, 'debe ser «json» o «arrow»'],
    ['/api/values/juntos;drop/comuna/2024', 400, 'debe ser un identificador'],
    ['/api/territories/99999', 404, 'No hay ningún territorio con el código «99999»'],
    ['/api/territories/0110101001999', 404, 'No hay ningún territorio'],
    ['/api/territories/Santiago', 400, 'solo cifras'],
    ['/api/tiles/nada/1/5/9/19', 404, 'La capa «nada» no está en el catálogo'],
    ['/api/tiles/pendiente/1/8/9/19', 404, 'aún no se ha cargado'],
    ['/api/tiles/contorno/uno/5/9/19', 400, 'debe ser un número entero'],
    ['/api/tiles/contorno/2/-1/9/19', 400, 'debe ser un número entero'],
    ['/api/tiles/contorno/2/5/32/0', 400, 'van de 0 a 31'],
    ['/api/tiles/contorno/2/11/600/1200', 404, 'se dibuja del acercamiento 0 al 10'],
    ['/api/tiles/cuadra/3/4/5/6', 404, 'se dibuja del acercamiento 11 al 15'],
    ['/api/tiles/radier.load/1/5/9/19', 400, 'debe ser un identificador'],
    ['/api/search', 400, '«q» falta'],
    ['/api/search?q=%20', 400, '«q» está vacío'],
    [`/api/search?q=${'a'.repeat(81)}`, 400, 'más de 80 letras'],
    ['/api/at?lon=-70', 400, '«lat» falta'],
    ['/api/at?lon=oeste&lat=-33', 400, '«lon» debe ser un número'],
    ['/api/at?lon=-190&lat=-33', 400, 'entre -180 y 180'],
    ['/api/at?lon=0&lat=0', 404, 'fuera de todas las comunas'],
    ['/api/features/sede/99', 404, 'ningún elemento con la clave «99»'],
    ['/api/features/sede/%00', 400, 'entre 1 y 120 caracteres'],
    ["/api/features/sede/'%20or%20true--", 404, 'ningún elemento'],
    ['/api/features/pendiente/1', 404, 'aún no se ha cargado'],
    ['/api/lineage/juntos/comuna/01/2024', 400, 'El código «01» no es de nivel comuna'],
    ['/api/lineage/juntos/comuna/01999/2024', 404, 'No hay ningún territorio'],
    ['/api/lineage/cuantos/provincia/011/2024', 404, 'Existe a nivel: region, comuna'],
    ['/api/nada', 404, 'No hay nada en GET /api/nada'],
    ['/api/values/%ZZ/comuna/2024', 400, 'debe ser un identificador'],
  ])('%s → %i', async (path, status, words) => {
    const problem = await toy.problem(path)
    expect(problem.status).toBe(status)
    expect(problem.detail).toContain(words)
    expect(problem.title).toMatch(/^[A-Z]/)
    expect(problem.type).toMatch(/^urn:radier:problema:/)
  })

  it('an address too long is 414', async () => {
    expect(await toy.problem(`/api/search?q=${'a'.repeat(config.addressLength)}`)).toMatchObject({ status: 414 })
  })

  it.each([
    ['/api/catalogue', 'DELETE', 'GET, HEAD, OPTIONS'],
    ['/api/sites', 'PATCH', 'GET, HEAD, POST, OPTIONS'],
    ['/api/uploads', 'GET', 'POST, OPTIONS'],
    ['/api/uploads', 'HEAD', 'POST, OPTIONS'],
    ['/api/sites/s1', 'PUT', 'GET, HEAD, PATCH, DELETE, OPTIONS'],
  ])('%s does not take %s, and says what it takes', async (path, method, allow) => {
    const response = await toy.app.request(path, { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('Allow')).toBe(allow)
    expect(response.headers.get('Content-Type')).toContain('application/problem+json')
    const options = await toy.app.request(path, { method: 'OPTIONS' })
    expect([options.status, options.headers.get('Allow')]).toEqual([204, allow])
  })

  it('HEAD answers as GET does, without its body', async () => {
    const [head, get] = await Promise.all(['HEAD', 'GET'].map((method) => toy.app.request('/api/catalogue', { method })))
    expect(await head!.text()).toBe('')
    expect([head!.status, head!.headers.get('ETag')]).toEqual([200, get!.headers.get('ETag')])
  })
})

describe('what fails inside', () => {
  it('hides its detail from the client and logs its cause in one line', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { sql } = toy.database
    await sql`alter table radier.progress rename to hidden`
    try {
      const answer = await toy.app.fetch(new Request('http://localhost/api/loads/progress'))
      const problem = await answer.json()
      expect([answer.status, problem.status]).toEqual([500, 500])
      expect(JSON.stringify(problem)).not.toMatch(/progress"|relation/)
      expect(log).toHaveBeenCalledTimes(1)
      expect(log.mock.calls[0]![0]).toMatch(/^500 GET \/api\/loads\/progress: .*radier\.progress/)
      expect(log.mock.calls[0]![0]).not.toContain('\n')
    } finally {
      await sql`alter table radier.hidden rename to progress`
      log.mockRestore()
    }
  })
})
