/** Deliveries: who is on the list receives what is for it, once; what is unclear waits for a person. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import {
  deliverNow,
  ledgerFile,
  openMail,
  periodOfName,
  readLedger,
  rehearseMail,
  requestRevision,
  resolveDelivery,
  serviceStatus,
} from '../../src/service/index.ts'
import { DeliveryOffice, recipients } from './delivery-office.ts'
import { MailServer } from './mail-server.ts'
import { date } from './office.ts'

const COUNT = '2024-2025-enrolments'
const REVISION = ['reports', COUNT, 'revision-1'] as const
const TO_AUTO = 'AUTO/secretariaat'
const FOLDERS = ['AUTO delivered', 'HOUT delivered', 'ZORG delivered']

async function office(server?: MailServer, mail = ''): Promise<DeliveryOffice> {
  const made = new DeliveryOffice({ ...(server && { port: server.port }), mail })
  made.comeIn(COUNT)
  return made
}
const period = (name: string) => {
  const found = periodOfName(name)
  if (!found) throw new Error(`No period: ${name}`)
  return found
}
const eventsOf = async (one: DeliveryOffice) => (await readLedger(ledgerFile(await one.settings()))).events
const statusOf = async (one: DeliveryOffice) => {
  const status = await serviceStatus(date('2025-02-12'), '2025-02-12T07:00:00.000Z', await one.settings())
  return status.reports.find((report) => report.revisions.length > 0)
}
const stateOf = async (one: DeliveryOffice, recipient: string) =>
  (await statusOf(one))?.deliveries.find((delivery) => delivery.recipient === recipient)?.state

describe('the folder of a partnership', () => {
  it('receives its own files and no other, byte for byte, once', async () => {
    const one = await office()
    expect(await one.deliveries('2025-02-10')).toEqual(FOLDERS)
    expect(await one.deliveries('2025-02-11')).toEqual([])
    const folder = one.path('deliveries', 'AUTO', COUNT, 'revision-1')
    expect(readdirSync(one.path('deliveries')).sort()).toEqual(['AUTO', 'HOUT', 'ZORG'])
    expect(readdirSync(folder).sort()).toEqual([
      'files.json',
      'rapport-auto-to-correct.xlsx',
      'rapport-auto.xlsx',
    ])
    for (const name of ['rapport-auto.xlsx', 'rapport-auto-to-correct.xlsx'])
      expect(readFileSync(`${folder}/${name}`)).toEqual(readFileSync(one.path(...REVISION, name)))
    expect(await statusOf(one)).toMatchObject({ attention: false, unlisted: [] })
  })

  it('keeps the revision before beside the next', async () => {
    const one = await office()
    await one.deliveries('2025-02-10')
    one.comeIn(COUNT, 'HOUT')
    await requestRevision(await one.settings(), period(COUNT), 'Verbeterd', '2025-02-11')
    expect(await one.deliveries('2025-02-11')).toEqual(FOLDERS)
    expect(readdirSync(one.path('deliveries', 'AUTO', COUNT)).sort()).toEqual(['revision-1', 'revision-2'])
  })

  it('that holds something else under the revision is left alone, and a person must look', async () => {
    const one = await office()
    const occupied = one.path('deliveries', 'AUTO', COUNT, 'revision-1')
    mkdirSync(occupied, { recursive: true })
    writeFileSync(`${occupied}/eigen.txt`, 'x')
    expect(await one.deliveries('2025-02-10')).toEqual(['AUTO held', ...FOLDERS.slice(1)])
    expect(readdirSync(occupied)).toEqual(['eigen.txt'])
    expect(await statusOf(one)).toMatchObject({ attention: true })
    expect(await one.deliveries('2025-02-11')).toEqual([])
    rmSync(occupied, { recursive: true })
    await resolveDelivery(await one.settings(), period(COUNT), 'AUTO', 'again', '2025-02-11')
    expect(await one.deliveries('2025-02-11')).toEqual(['AUTO delivered'])
  })

  it('put in place just before a cut is known again, and what was half-copied is copied anew', async () => {
    const one = await office()
    await one.deliveries('2025-02-10')
    const ledger = one.path('reports', 'ledger.jsonl')
    const lines = readFileSync(ledger, 'utf8').trimEnd().split('\n')
    writeFileSync(ledger, `${lines.slice(0, -2).join('\n')}\n`)
    rmSync(one.path('deliveries', 'ZORG'), { recursive: true })
    one.writeFile('deliveries/.staging/ZORG/rapport-zorg.xlsx', ['half'])
    expect(await one.deliveries('2025-02-11')).toEqual(['HOUT delivered', 'ZORG delivered'])
    expect(existsSync(one.path('deliveries', '.staging'))).toBe(false)
  })

  it('that cannot be written is tried every round, told once in the ledger, and asks for attention', async () => {
    const one = await office()
    one.writeFile('deliveries', ['a file where the folder should be'])
    for (const day of ['2025-02-10', '2025-02-11', '2025-02-12'])
      expect(await one.deliveries(day)).toEqual(['AUTO deferred', 'HOUT deferred', 'ZORG deferred'])
    expect((await eventsOf(one)).filter(({ kind }) => kind === 'deferred')).toHaveLength(3)
    expect(await statusOf(one)).toMatchObject({ attention: true })
    rmSync(one.path('deliveries'))
    expect(await one.deliveries('2025-02-12')).toEqual(FOLDERS)
  })

  it('is not made for who is not on the list, and the status says so', async () => {
    const one = await office()
    one.writeFile('recipients.yaml', recipients.slice(0, 2))
    expect(await one.deliveries('2025-02-10')).toEqual(['AUTO delivered'])
    expect(await statusOf(one)).toMatchObject({ attention: true, unlisted: ['HOUT', 'ZORG'] })
  })
})

describe('the list of recipients', () => {
  it.each([
    ['an unknown name', ['partnerships: { AUTO: { email: x@y.example } }'], /AUTO: “email” is no known name/],
    ['an address that is none', ['partnerships: { AUTO: { mail: { info: nobody } } }'], /not valid/],
    ['a code that leaves the folder', ['partnerships: { "../x": {} }'], /not valid/],
    ['two codes for one folder', ['partnerships: { AUTO: {}, auto: {} }'], /not valid/],
    ['nothing', [], /is missing/],
  ])('with %s keeps everything from being delivered, in one sentence', async (_, lines, says) => {
    const one = await office()
    one.writeFile('recipients.yaml', lines)
    expect(await one.deliveries('2025-02-10')).toEqual([expect.stringMatching(says)])
    expect(existsSync(one.path('deliveries'))).toBe(false)
    expect(existsSync(one.path(...REVISION))).toBe(true)
  })
})

describe('a message', () => {
  it('stands alone, in the language of the partnership, without files about persons', async () => {
    const server = await MailServer.start()
    const one = await office(server)
    expect(await one.deliveries('2025-02-10')).toEqual([
      ...FOLDERS,
      `${TO_AUTO} delivered`,
      'AUTO/directie delivered',
      'HOUT/secretariat delivered',
    ])
    const [auto, second, hout] = await server.letters()
    expect(auto?.subject).toBe('Duaal leren 2024-2025, Partnerschap AUTO: telling van de inschrijvingen')
    expect(hout?.subject).toBe('Formation duale 2024-2025, Partnerschap HOUT : comptage des inscriptions')
    for (const said of [
      '12  learners (nl)',
      'Bijlage: rapport-auto.xlsx (13 kB)',
      `https://delen.example/duaal/AUTO/${COUNT}/revision-1`,
      'Verbeter de cellen die open staan',
      'https://delen.example/terug',
      'Team Duaal, team@werk.example, 02 000 00 00',
      'gaan niet mee per e-mail',
    ])
      expect(auto?.text).toContain(said)
    expect(auto?.attachments.map(({ filename }) => filename)).toEqual(['rapport-auto.xlsx'])
    expect(Buffer.from(auto?.attachments[0]?.content as ArrayBuffer)).toEqual(
      readFileSync(one.path(...REVISION, 'rapport-auto.xlsx')),
    )
    expect(auto?.from).toEqual({ name: 'Departement Werk', address: 'duaal@werk.example' })
    expect(auto?.replyTo).toEqual([{ name: 'Team Duaal', address: 'team@werk.example' }])
    expect(auto?.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated')
    expect(auto?.messageId).toMatch(/^<[0-9a-f]{32}@werk\.example>$/)
    expect(second?.messageId).not.toBe(auto?.messageId)
    expect(await one.deliveries('2025-02-11')).toEqual([])
  })

  it.each([
    [
      'en',
      'Dual learning 2024-2025, Partnerschap AUTO: count of enrolments',
      [
        'Dear reader,\n\nThe report on dual learning for Partnerschap AUTO is ready: count of enrolments, school year 2024-2025.',
        'KEY FIGURES\n  12  learners (en)\n',
        'FILES\n  Attached: rapport-auto.xlsx (13 kB)\n  Files with rows about persons are not sent by e-mail;',
        'CORRECT AND RETURN\n',
        'CONTACT\n  Team Duaal, team@werk.example, 02 000 00 00\n\nDepartement Werk\n',
      ],
    ],
    [
      'fr',
      'Formation duale 2024-2025, Partnerschap AUTO : comptage des inscriptions',
      [
        'Madame, Monsieur,\n\nLe rapport sur la formation duale pour Partnerschap AUTO est prêt : comptage des inscriptions',
        'CHIFFRES CLÉS\n  12  learners (fr)\n',
        'Pièce jointe : rapport-auto.xlsx (13 ko)',
        'CORRIGER ET RENVOYER\n',
      ],
    ],
  ] as const)('says everything in %s where the partnership reads that', async (language, subject, says) => {
    const server = await MailServer.start()
    const one = await office(server)
    one.writeFile('recipients.yaml', [
      'partnerships:',
      `  AUTO: { language: ${language}, mail: { secretariaat: duaal@auto.example } }`,
    ])
    await one.deliveries('2025-02-10')
    const [letter] = await server.letters()
    expect(letter?.subject).toBe(subject)
    for (const said of says) expect(letter?.text).toContain(said)
  })

  it('carries them where the configuration says that this channel may', async () => {
    const server = await MailServer.start()
    const one = await office(server, ', mayCarryPersonalRows: true')
    await one.deliveries('2025-02-10')
    const [auto] = await server.letters()
    expect(auto?.attachments.map(({ filename }) => filename)).toEqual([
      'rapport-auto.xlsx',
      'rapport-auto-to-correct.xlsx',
    ])
  })

  it('above the ceiling says where the files are instead', async () => {
    const server = await MailServer.start()
    const one = await office(server, ', attachmentLimitMB: 0.01')
    await one.deliveries('2025-02-10')
    const [auto] = await server.letters()
    expect(auto?.attachments).toEqual([])
    expect(auto?.text).toContain('groter dan 0,01 MB')
    expect(auto?.text).toContain(`Alle bestanden staan in: https://delen.example/duaal/AUTO/${COUNT}`)
    expect((await eventsOf(one)).at(-1)).toMatchObject({ kind: 'delivered', files: [] })
  })

  it('of a revision says which it replaces, and why', async () => {
    const server = await MailServer.start()
    const one = await office(server)
    await one.deliveries('2025-02-10')
    one.comeIn(COUNT, 'HOUT')
    await requestRevision(await one.settings(), period(COUNT), 'Een school verbeterd', '2025-02-11')
    await one.deliveries('2025-02-11')
    const letters = await server.letters()
    expect(letters[3]?.subject).toContain('(revisie 2)')
    expect(letters[3]?.text).toContain('Deze revisie vervangt revisie 1. Reden: Een school verbeterd')
    expect(letters[3]?.messageId).not.toBe(letters[0]?.messageId)
  })

  it('is rehearsed as .eml files: nothing is sent, remembered or locked', async () => {
    const server = await MailServer.start()
    const one = await office(server)
    server.atData = 451
    await one.deliveries('2025-02-10')
    const before = readFileSync(one.path('reports', 'ledger.jsonl'))
    const connections = server.connections
    const settings = await one.settings()
    const names = await rehearseMail(settings, one.path('rehearsal'), '2025-02-11T06:00:00.000Z')
    expect(readdirSync(one.path('rehearsal')).sort()).toEqual([...names].sort())
    expect(names).toContain(`${COUNT}_revision-1_AUTO_secretariaat.eml`)
    const mail = await PostalMime.parse(
      readFileSync(one.path('rehearsal', `${COUNT}_revision-1_AUTO_secretariaat.eml`)),
    )
    server.atData = 'accept'
    await one.deliveries('2025-02-11')
    expect((await server.letters())[0]).toMatchObject({ messageId: mail.messageId, text: mail.text })
    expect(server.connections).toBeGreaterThan(connections)
    expect(readFileSync(one.path('reports', 'ledger.jsonl')).subarray(0, before.length)).toEqual(before)
    await expect(rehearseMail(settings, one.path('rehearsal'), 'now')).rejects.toThrow(/EEXIST/)
  })
})

describe('a mail server', () => {
  it('that refuses one recipient does not keep the others from theirs; that one waits for a person', async () => {
    const server = await MailServer.start()
    server.refused.set('duaal@auto.example', 550)
    const one = await office(server)
    expect(await one.deliveries('2025-02-10')).toEqual([
      ...FOLDERS,
      `${TO_AUTO} held`,
      'AUTO/directie delivered',
      'HOUT/secretariat delivered',
    ])
    expect(await one.deliveries('2025-02-11')).toEqual([])
    expect(await eventsOf(one)).toContainEqual(expect.objectContaining({ kind: 'held', why: 'refused' }))
    server.refused.clear()
    await resolveDelivery(await one.settings(), period(COUNT), TO_AUTO, 'again', '2025-02-11')
    expect(await one.deliveries('2025-02-11')).toEqual([`${TO_AUTO} delivered`])
  })

  it.each([
    ['at the recipient', (server: MailServer) => server.refused.set('duaal@auto.example', 451)],
    ['at the message', (server: MailServer) => Object.assign(server, { atData: 452 })],
  ])('that refuses for now %s is tried again, up to a bound', async (_, refuse) => {
    const server = await MailServer.start()
    refuse(server)
    const one = await office(server, ', attempts: 3')
    const results = []
    for (const day of ['2025-02-10', '2025-02-11', '2025-02-12', '2025-02-13'])
      results.push((await one.deliveries(day)).filter((line) => line.startsWith(TO_AUTO)))
    expect(results).toEqual([[`${TO_AUTO} deferred`], [`${TO_AUTO} deferred`], [`${TO_AUTO} held`], []])
    expect(server.received.filter(({ to }) => to === 'duaal@auto.example')).toEqual([])
    expect(await stateOf(one, TO_AUTO)).toBe('held')
  })

  it('that refuses the message for good is not asked again', async () => {
    const server = await MailServer.start()
    server.atData = 554
    const one = await office(server)
    expect((await one.deliveries('2025-02-10')).slice(3)).toEqual([
      `${TO_AUTO} held`,
      'AUTO/directie held',
      'HOUT/secretariat held',
    ])
  })

  it('whose size is too small is offered nothing, and a person must look', async () => {
    const server = await MailServer.start({ size: 5000 })
    const one = await office(server)
    expect((await one.deliveries('2025-02-10')).slice(3, 4)).toEqual([`${TO_AUTO} held`])
    expect(server.received).toEqual([])
  })

  it.each(['die', 'keepAndDie'] as const)(
    'that goes away after the message (%s) leaves it unclear: held, and never repeated in silence',
    async (how) => {
      const server = await MailServer.start()
      server.atData = how
      const one = await office(server)
      expect((await one.deliveries('2025-02-10')).slice(3, 4)).toEqual([`${TO_AUTO} held`])
      const kept = server.received.length
      server.atData = 'accept'
      expect(await one.deliveries('2025-02-11')).toEqual([])
      expect(server.received).toHaveLength(kept)
      expect(await statusOf(one)).toMatchObject({ attention: true })
      const settings = await one.settings()
      for (const recipient of [TO_AUTO, 'AUTO/directie', 'HOUT/secretariat'])
        await resolveDelivery(settings, period(COUNT), recipient, kept > 0 ? 'sent' : 'again', '2025-02-11')
      await one.deliveries('2025-02-12')
      const ids = (await server.letters()).map(({ messageId }) => messageId)
      expect(ids).toHaveLength(3)
      expect(new Set(ids).size).toBe(3)
      expect(await statusOf(one)).toMatchObject({ attention: false })
    },
  )

  it('that hangs after the message leaves it unclear too, after the time that it is given', async () => {
    const server = await MailServer.start()
    server.atData = 'hang'
    const one = await office(server, '')
    one.writeFile('recipients.yaml', [
      'partnerships: { AUTO: { mail: { secretariaat: duaal@auto.example } } }',
    ])
    expect(await one.deliveries('2025-02-10')).toEqual(['AUTO delivered', `${TO_AUTO} held`])
  })

  it('that hangs at the greeting or is not there is left alone for the round: nothing was sent', async () => {
    const silent = await MailServer.start({ onConnect: () => {} })
    const one = await office(silent)
    expect(await one.deliveries('2025-02-10')).toEqual([...FOLDERS, `${TO_AUTO} deferred`])
    await silent.stop()
    expect(await one.deliveries('2025-02-11')).toEqual([`${TO_AUTO} deferred`])
    const { deliveries, attention } = (await statusOf(one)) ?? {}
    expect(deliveries?.map(({ state }) => state)).toEqual([
      'delivered',
      'delivered',
      'delivered',
      'deferred',
      'open',
      'open',
    ])
    expect(attention).toBe(false)
  })

  it('without STARTTLS hears nothing of a message where that is asked for', async () => {
    const server = await MailServer.start()
    const one = await office(server)
    one.configure(readFileSync(one.file, 'utf8').replace('tls: none', 'tls: starttls').split('\n'))
    expect((await one.deliveries('2025-02-10')).at(-1)).toBe(`${TO_AUTO} deferred`)
    expect(server.received).toEqual([])
    expect((await eventsOf(one)).filter(({ kind }) => kind === 'sending')).toEqual([])
  })
})

describe('a run that was cut off', () => {
  it('between the message and the ledger is held as unclear, with the lock free again', async () => {
    const server = await MailServer.start()
    const one = await office(server)
    const cut = {
      openMail: async () => async (_: unknown, beforeData: () => Promise<void>) => {
        await beforeData()
        throw new Error('The power went')
      },
    }
    await expect(one.deliveries('2025-02-10', cut)).rejects.toThrow(/power/)
    expect((await eventsOf(one)).at(-1)).toMatchObject({ kind: 'sending', recipient: TO_AUTO })
    expect(await one.deliveries('2025-02-11')).toEqual([
      `${TO_AUTO} held`,
      'AUTO/directie delivered',
      'HOUT/secretariat delivered',
    ])
    expect(server.received.map(({ to }) => to)).not.toContain('duaal@auto.example')
  })

  it('decides nothing that does not wait', async () => {
    const one = await office()
    await one.deliveries('2025-02-10')
    const settings = await one.settings()
    for (const recipient of ['AUTO', 'NIEMAND/x'])
      await expect(resolveDelivery(settings, period(COUNT), recipient, 'again', 'now')).rejects.toThrow(
        /No delivery of 2024-2025-enrolments to .+ waits/,
      )
  })
})

describe('secrets and old years', () => {
  it('a password file that others may read is refused, and the reports are made all the same', async () => {
    const server = await MailServer.start()
    const one = await office(server, ', user: werkplek, passwordFile: secret')
    writeFileSync(one.path('secret'), 'geheim\n', { mode: 0o644 })
    expect(statSync(one.path('secret')).mode & 0o777).toBe(0o644)
    expect(await one.deliveries('2025-02-10')).toEqual([
      expect.stringMatching(/secret can be read by everybody/),
    ])
    expect(readFileSync(one.path('reports', 'ledger.jsonl'), 'utf8')).not.toContain('geheim')
    expect(existsSync(one.path(...REVISION))).toBe(true)
  })

  it('mail in the clear to another machine is refused with the configuration', async () => {
    const one = await office()
    one.configure([
      ...readFileSync(one.file, 'utf8').trimEnd().split('\n'),
      '  mail: { host: smtp.example, tls: none, from: a@b.example }',
    ])
    await expect(one.settings()).rejects.toThrow(/only to a mail server on this machine/)
  })

  it('reports of before the first school year of deliveries are not delivered', async () => {
    const one = await office()
    one.configure([...readFileSync(one.file, 'utf8').trimEnd().split('\n'), '  firstSchoolYear: 2025-2026'])
    expect(await one.deliveries('2025-02-10')).toEqual([])
    expect(existsSync(one.path('deliveries'))).toBe(false)
  })

  it('on request delivers as the service does', async () => {
    const one = await office()
    rmSync(one.path('recipients.yaml'))
    expect(await one.deliveries('2025-02-10')).toEqual([expect.stringMatching(/cannot be read/)])
    one.writeFile('recipients.yaml', recipients)
    const ports = { now: () => '2025-02-10', openMail, notice: () => {} }
    const { delivered } = await deliverNow(await one.settings(), ports)
    expect(delivered.map(({ recipient, result }) => `${recipient} ${result}`)).toEqual(FOLDERS)
  })
})
