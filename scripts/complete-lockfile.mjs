/**
 * Adds to package-lock.json the optional packages for other platforms that the registry in use does not serve:
 * `npm ci` refuses a lockfile without them, and skips them on this platform when they are there.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const lockfile = fileURLToPath(new URL('../package-lock.json', import.meta.url))
const lock = JSON.parse(readFileSync(lockfile, 'utf8'))

const systems = { android: 'android', darwin: 'darwin', linux: 'linux', win32: 'win32', windows: 'win32' }
const processors = { 64: 'x64', x64: 'x64', arm64: 'arm64' }

for (const { dev, optionalDependencies = {} } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const path = `node_modules/${name}`
    if (lock.packages[path] !== undefined) continue
    const words = name.split('/').at(-1).split('-')
    const os = words.map((word) => systems[word]).find(Boolean)
    const cpu = words.map((word) => processors[word]).find(Boolean)
    if (os === undefined || cpu === undefined) throw new Error(`For which platform is ${name}?`)
    const libc = os === 'linux' ? { libc: [words.includes('musl') ? 'musl' : 'glibc'] } : {}
    lock.packages[path] = { version, cpu: [cpu], ...(dev ? { dev } : {}), optional: true, os: [os], ...libc }
  }
}

lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
)
writeFileSync(lockfile, `${JSON.stringify(lock, null, 2)}\n`)
