/// The style of all pages: black on white, system letters, readable in greyscale, made for paper.
enum HTMLStyle {
  static let sheet = """
    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    html { font-size: 15px; }
    body { margin: 0; background: #fff; color: #111; font: 1rem/1.45 system-ui, "Segoe UI",
      "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans", sans-serif; }
    main { max-width: 62rem; margin: 0 auto; padding: 1.5rem; }
    h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .4rem; }
    h2 { font-size: 1.2rem; margin: 1.8rem 0 .5rem; padding-bottom: .2rem;
      border-bottom: 2px solid #111; break-after: avoid; }
    h3 { font-size: 1.02rem; margin: 1.2rem 0 .35rem; break-after: avoid; }
    h4 { font-size: .95rem; margin: .9rem 0 .25rem; break-after: avoid; }
    p { margin: .3rem 0; orphans: 3; widows: 3; }
    ul { margin: .3rem 0; padding-left: 1.3rem; }
    li { margin: .15rem 0; }
    blockquote { margin: .4rem 0; padding: .1rem .8rem; border-left: 3px solid #555;
      break-inside: avoid; }
    .place, .dim, .remark { color: #444; }
    .place { font-style: normal; font-size: .85em; }
    .remark { font-size: .92em; }
    table { width: 100%; border-collapse: collapse; margin: .5rem 0 .8rem; font-size: .86rem; }
    caption { text-align: left; font-weight: 600; padding: .3rem 0; break-after: avoid; }
    th, td { text-align: left; vertical-align: top; padding: .28rem .4rem;
      border-bottom: 1px solid #999; overflow-wrap: break-word; hyphens: manual; }
    thead th { border-bottom: 2px solid #111; overflow-wrap: normal; }
    tbody th { font-weight: 600; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #777; padding: .5rem;
      margin: .4rem 0; font: .84rem/1.4 ui-monospace, "DejaVu Sans Mono", monospace;
      break-inside: avoid; }
    del { text-decoration: line-through; color: #555; }
    ins { text-decoration: underline; font-weight: 600; }
    figure { margin: .6rem 0; break-inside: avoid; }
    figcaption { font-size: .85rem; color: #333; }
    svg { width: 100%; height: auto; }
    @media print {
      @page { size: auto; margin: 16mm 14mm; }
      html { font-size: 9.4pt; }
      main { max-width: none; padding: 0 1px; }
      .new-page { break-before: page; margin-top: 0; }
    }
    """
}

/// Answers as HTML pages.
package enum HTMLRenderer {}
