// Before the pane itself is there: the words of one language, and a card when it does not come. Kept by hand, unbundled.
;(() => {
  const known = ['nl', 'en', 'fr']
  const fromExcel = /_host_Info=[^|$&]*\$[^$&]*\$[^$&]*\$([a-z]{2})/i.exec(
    decodeURIComponent(location.search),
  )?.[1]
  const wanted = (fromExcel ?? navigator.language).slice(0, 2).toLowerCase()
  const language = known.includes(wanted) ? wanted : 'nl'
  const root = document.documentElement
  root.lang = language
  const failures = []
  addEventListener(
    'error',
    (event) => failures.push(event.message || `not loaded: ${event.target?.src ?? ''}`),
    true,
  )
  addEventListener('unhandledrejection', (event) => failures.push(String(event.reason)))

  document.addEventListener('DOMContentLoaded', () => {
    for (const part of document.querySelectorAll('body [lang]')) part.hidden = part.lang !== language
    document.getElementById('late').addEventListener('click', ({ target }) => {
      const wish = target instanceof HTMLElement ? target.dataset.do : undefined
      if (wish === 'reload') location.reload()
      const report = document.getElementById('late-report')
      if (wish !== 'copy') return
      report.select()
      navigator.clipboard?.writeText(report.value).catch(() => document.execCommand('copy'))
    })
  })

  const PATIENCE = Number(new URLSearchParams(location.search).get('patience') ?? 10_000)
  setTimeout(() => {
    if (root.dataset.started !== undefined) return
    const loaded = performance
      .getEntriesByType('resource')
      .map(({ name, duration }) => `${name} ${Math.round(duration)} ms`)
    document.getElementById('late-report').value = [
      `page: ${location.origin}${location.pathname}`,
      `browser: ${navigator.userAgent}`,
      `office.js: ${'Office' in window ? 'loaded' : 'not loaded'}`,
      ...failures,
      ...loaded,
    ].join('\n')
    document.getElementById('late').hidden = false
  }, PATIENCE)
})()
