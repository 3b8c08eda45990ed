/** Where the pane gets office.js from: its own origin, or Microsoft's network where WERKPLEK_OFFICE_JS=cdn. */
const OWN = 'office-js/office.js'
const CDN = 'https://appsforoffice.microsoft.com'

export function officeSource(choice = process.env.WERKPLEK_OFFICE_JS ?? 'own') {
  if (choice === 'own') return { own: true, address: OWN, origins: '' }
  if (choice === 'cdn') return { own: false, address: `${CDN}/lib/1/hosted/office.js`, origins: ` ${CDN}` }
  throw new Error(`WERKPLEK_OFFICE_JS is "${choice}"; give own or cdn`)
}

/** What the pages may load: nothing from elsewhere. Styles in line are office.js' own. */
export const securityPolicy = (origins = '') =>
  [
    `default-src 'none'`,
    `script-src 'self'${origins}`,
    `worker-src 'self'`,
    `connect-src 'self'${origins}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `frame-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
