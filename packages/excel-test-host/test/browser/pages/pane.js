/** A very small add-in: the same page runs in Excel on the web and, at the top level, in Excel on Windows. */
const out = document.getElementById('out')

Office.onReady(async (info) => {
  out.textContent = JSON.stringify(info)
  Office.actions.associate('CHECK', async (event) => {
    await check()
    event.completed()
  })
  document.getElementById('check').onclick = check
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, source, changeType }) => {
        out.textContent = `changed ${address} ${source} ${changeType}`
      })
      await context.sync()
    })
    out.dataset.watching = 'yes'
  } catch (error) {
    out.textContent = `${error.code} ${error.message}`
  }
})

async function check() {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange()
    range.load('values,address')
    await context.sync()
    const wrong = range.values.flatMap(([task, start, hours], row) =>
      row > 0 && (task === '' || start === '' || hours < 0) ? [row] : [],
    )
    for (const row of wrong) range.getRow(row).format.fill.color = '#FFC7CE'
    await context.sync()
    out.textContent = `${range.address} wrong rows: ${wrong.join(',')}`
  })
}
