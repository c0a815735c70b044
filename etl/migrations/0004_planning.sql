-- The synthetic comuna: layers of the same shape as those of «capa», made and dropped by a person.
create schema ejemplo;

-- The one place where a distance on the ground is measured: metres in a straight line on the ellipsoid.
create function radier.distance_m(a geometry, b geometry) returns double precision
  language sql immutable parallel safe
  as $$ select st_distance(a::geography, b::geography) $$;

-- A box that holds everything at `metres` of a geometry or less (EPSG:4326): a degree of latitude is never shorter than 110.574 m.
create function radier.box_around(g geometry, metres double precision) returns geometry
  language sql immutable parallel safe
  as $$ select st_expand(g, 1.001 * metres / (110574 * cos(radians(least(89, greatest(abs(st_ymin(g)), abs(st_ymax(g))) + metres / 110574)))),
    1.001 * metres / 110574) $$;

create table radier.site (
  id text primary key default 's' || substr(replace(gen_random_uuid()::text, '-', ''), 1, 16),
  place text not null,
  name text not null,
  geom geometry(geometry, 4326) not null check (geometrytype(geom) in ('POINT', 'MULTIPOLYGON')),
  -- Square metres on the ellipsoid when the outline is known, else as its source states.
  area_m2 double precision,
  owner text not null,
  state text not null default 'candidato',
  price_uf_m2 double precision,
  gross_m2 double precision,
  fronts integer[],
  programme text,
  origin jsonb not null,
  attributes jsonb not null default '[]',
  -- What makes it the same site: the feature it was taken from, or its outline; of a point, also the area it states.
  identity text not null generated always as (
    case when origin ->> 'kind' = 'capa' then (origin ->> 'layer') || '/' || (origin ->> 'key')
      when geometrytype(geom) = 'POINT' then md5(st_asbinary(geom, 'NDR')) || ' ' || coalesce(area_m2::text, '')
      else md5(st_asbinary(geom, 'NDR')) end
  ) stored,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  removed_at timestamptz
);
create unique index site_identity on radier.site (place, identity) where removed_at is null;
create index site_geom on radier.site using gist (geom);

create table radier.site_photo (
  id bigint primary key generated always as identity,
  site text not null references radier.site (id) on delete cascade,
  type text not null,
  bytes bytea not null,
  at timestamptz not null default now()
);
create index site_photo_site on radier.site_photo (site);

create table radier.site_event (
  id bigint primary key generated always as identity,
  site text not null references radier.site (id) on delete cascade,
  at timestamptz not null default now(),
  by text,
  kind text not null check (kind in ('creado', 'estado', 'nota', 'foto', 'cambio', 'excepción', 'quitado', 'repuesto')),
  text text not null,
  photo bigint references radier.site_photo (id)
);
create index site_event_site on radier.site_event (site);

-- Criteria that a person set aside for one candidate, «sitio/{id}» or «{layer}/{key}». Withdrawn ones stay.
create table radier.site_override (
  id bigint primary key generated always as identity,
  place text not null,
  ref text not null,
  criterion text not null,
  reason text not null,
  by text not null,
  at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by text
);
create unique index site_override_one on radier.site_override (place, ref, criterion) where withdrawn_at is null;

create table radier.saved_search (
  id text primary key default 'b' || substr(replace(gen_random_uuid()::text, '-', ''), 1, 16),
  place text not null,
  name text not null,
  asked jsonb not null,
  at timestamptz not null default now()
);
create index saved_search_place on radier.saved_search (place);

-- What persons did to a norm, and the text that they saw. The draft itself is read from the layer when asked.
create table radier.norm_review (
  place text not null,
  zone text not null,
  field text not null,
  raw text,
  -- Null: what the program read.
  reading jsonb,
  article text,
  state text not null check (state in ('borrador', 'revisado', 'validado')),
  reviewed_by text,
  primary key (place, zone, field)
);

create table radier.norm_event (
  id bigint primary key generated always as identity,
  place text not null,
  zone text not null,
  field text not null,
  at timestamptz not null default now(),
  by text not null,
  action text not null check (action in ('leer', 'revisar', 'validar', 'reabrir', 'texto cambió')),
  text text not null
);
create index norm_event_norm on radier.norm_event (place, zone, field);
