-- How many times a site or a norm has changed: who changes it names the version that was on their screen. A norm that nobody touched is 0.
alter table radier.site add column version integer not null default 1;
alter table radier.norm_review add column version integer not null default 1;
