/** Arithmetic over variables: `hogares - viviendas_presentes`, `poblacion@2024 - poblacion@2017`. Unknown in, unknown out. */
export type Formula =
  | { op: 'number'; value: number }
  | { op: 'variable'; name: string; period?: string }
  | { op: '+' | '-' | '*' | '/'; left: Formula; right: Formula }

const token = /\s*(?:(\d+(?:\.\d+)?)|([a-z_][a-z0-9_]*)(?:@([0-9a-zA-Z-]+))?|([-+*/()]))/y

/** Parses a formula. Throws with the position when the text is not one: definitions are code, so this is a programming error. */
export function parseFormula(text: string): Formula {
  const tokens = tokenise(text)
  let next = 0
  const peek = () => tokens[next]
  const fail = (): never => {
    throw new Error(`Fórmula «${text}»: no se entiende en la pieza ${next + 1}`)
  }
  const sum = (): Formula => {
    let left = product()
    for (let op = peek(); op === '+' || op === '-'; op = peek()) {
      next++
      left = { op, left, right: product() }
    }
    return left
  }
  const product = (): Formula => {
    let left = atom()
    for (let op = peek(); op === '*' || op === '/'; op = peek()) {
      next++
      left = { op, left, right: atom() }
    }
    return left
  }
  const atom = (): Formula => {
    const piece = tokens[next++]
    if (piece === '(') {
      const inner = sum()
      if (tokens[next++] !== ')') fail()
      return inner
    }
    return typeof piece === 'object' ? piece : fail()
  }
  const formula = sum()
  return next === tokens.length ? formula : fail()
}

function tokenise(text: string): (Formula | string)[] {
  const tokens: (Formula | string)[] = []
  token.lastIndex = 0
  while (token.lastIndex < text.trimEnd().length) {
    const match = token.exec(text)
    if (!match) throw new Error(`Fórmula «${text}»: pieza desconocida`)
    const [, number, name, period, symbol] = match
    if (number) tokens.push({ op: 'number', value: Number(number) })
    else if (name) tokens.push({ op: 'variable', name, ...(period ? { period } : {}) })
    else tokens.push(symbol as string)
  }
  return tokens
}

/** Variables of a formula, left to right, each once per period. */
export function variablesOf(formula: Formula): { name: string; period?: string }[] {
  if (formula.op === 'number') return []
  if (formula.op === 'variable') return [{ name: formula.name, ...(formula.period ? { period: formula.period } : {}) }]
  const all = [...variablesOf(formula.left), ...variablesOf(formula.right)]
  return all.filter((v, i) => all.findIndex((w) => w.name === v.name && w.period === v.period) === i)
}

/** SQL of the formula; `column` gives the (already quoted) SQL of a variable. Division by zero is null; numbers are never divided as integers. */
export function formulaToSql(formula: Formula, column: (name: string, period?: string) => string): string {
  if (formula.op === 'number') return `${formula.value}::float8`
  if (formula.op === 'variable') return column(formula.name, formula.period)
  const left = formulaToSql(formula.left, column)
  const right = formulaToSql(formula.right, column)
  return formula.op === '/' ? `(${left} / nullif(${right}, 0))` : `(${left} ${formula.op} ${right})`
}
