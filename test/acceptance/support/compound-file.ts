/** The frame of an OLE compound file, in which old workbooks and workbooks with a password are kept. */
const SECTOR = 512
const ENTRY = 128

/** A header, one sector of directory entries with these names, and one sector of the allocation table. */
export function compoundFile(names: readonly string[]): Uint8Array {
  const file = Buffer.alloc(SECTOR * 3)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
  file.writeUInt16LE(0x3e, 24)
  file.writeUInt16LE(3, 26)
  file.writeUInt16LE(0xfffe, 28)
  file.writeUInt16LE(9, 30)
  file.writeUInt16LE(6, 32)
  names.forEach((name, index) => {
    const entry = SECTOR + index * ENTRY
    file.write(name, entry, 'utf16le')
    file.writeUInt16LE((name.length + 1) * 2, entry + 64)
    file.writeUInt8(index === 0 ? 5 : 2, entry + 66)
  })
  return file
}
