-- Who issues the fichas of this installation: one row, or none.
create table radier.issuer (
  single boolean primary key default true check (single),
  settings jsonb not null,
  changed_at timestamptz not null default now()
);

-- Folios given, each with who issued under it. The same ficha by the same issuer has one.
create table radier.folio (
  prefix text not null,
  year integer not null,
  number integer not null,
  ficha text not null references radier.ficha (id),
  issuer jsonb not null,
  issued_at timestamptz not null default now(),
  primary key (prefix, year, number),
  unique (ficha, issuer)
);
