/** Reads vitest's JSON report. A file that could not run at all counts as one failure. */
interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { name: string; status: string; message: string; assertionResults: { status: string; fullName: string }[] }[]
}

export function countTests(json: string) {
  const report = JSON.parse(json) as Report
  const dead = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  const failedNames = report.testResults.flatMap((file) =>
    file.assertionResults.filter((test) => test.status === 'failed').map((test) => `✗ ${file.name}: ${test.fullName}`),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + dead.length,
    skipped: report.numPendingTests + report.numTodoTests,
    files: report.testResults.length,
    faults: [...failedNames, ...dead.map((file) => `✗ ${file.name}: ${file.message}`)],
  }
}
