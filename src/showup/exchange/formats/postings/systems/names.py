"""What systems call the fields of a job, spelled as `values.key` folds them; the surest come first."""

TITLES = (
    "title", "jobtitle", "name", "positiontitle", "positionname", "postingtitle", "jobname",
    "position", "jobopeningname",
)  # fmt: skip
EMPLOYERS = (
    "companyname", "company", "employer", "employername", "organization", "organisation",
    "hiringorganization", "companydisplayname", "brandname", "clientname", "organizationname",
)  # fmt: skip
PLACES = (
    "location", "locations", "locationname", "primarylocation", "alllocations",
    "locationstext", "cities", "offices", "candidaterequiredlocation", "joblocation",
    "secondarylocations", "secondarylocationnames", "jobpostlocation", "worklocation",
    "positionlocationdisplay", "additionallocations", "locationsecondarylist", "place",
)  # fmt: skip
REMOTES = (
    "workplacetype", "remotetype", "workplace", "workmode", "worktype", "workmodel",
    "remotestatus", "worklocationtype", "locationtype", "workarrangement", "jobtypelocation",
    "remote", "isremote", "telecommuting", "telecommute", "jobisremote", "remoteallowed",
    "allowremote",
)  # fmt: skip
CONTRACTS = (
    "employmenttype", "employmenttypetext", "employmentstatuslabel", "employmenttypecode",
    "employmenttypes", "typeofemployment", "contracttype", "contracttime", "jobtype",
    "jobtypes", "jobtypename", "type", "commitment", "timetype", "schedule", "workschedule",
    "employmentstatus", "jobschedule", "jobemploymenttype", "emptype",
)  # fmt: skip
LEVELS = (
    "experiencelevel", "seniority", "senioritylevel", "experience", "experiencecode",
    "joblevel", "careerlevel", "level", "levels",
)  # fmt: skip
PAYS = (
    "salary", "salaryrange", "compensation", "pay", "payrange", "basesalary", "remuneration",
    "compensationrange", "salaryinfo", "salarytext", "payranges", "positionremuneration",
    "compensationsummary",
)  # fmt: skip
LOWS = (
    "salarymin", "minsalary", "salaryfrom", "jobminsalary", "salaryminimum",
    "compensationmin", "minpay", "compensationminimum",
)  # fmt: skip
HIGHS = (
    "salarymax", "maxsalary", "salaryto", "jobmaxsalary", "salarymaximum", "compensationmax",
    "maxpay", "compensationmaximum",
)  # fmt: skip
CURRENCIES = (
    "salarycurrency", "salarycurrencycode", "compensationcurrency", "jobsalarycurrency",
    "currency", "currencycode",
)  # fmt: skip
PERIODS = (
    "salaryperiod", "salarytimeunit", "salaryinterval", "salarytype", "jobsalaryperiod",
    "payperiod", "compensationinterval", "compensationfrequency", "salaryunit", "period",
    "interval",
)  # fmt: skip
POSTED = (
    "dateposted", "posteddate", "firstpublished", "publishedat", "publishedon",
    "publisheddate", "published", "postedat", "postedon", "releaseddate", "publicationdate",
    "publishdate", "openedat", "publicationstartdate", "originalopendate", "startdate",
    "postingdate", "pubdate", "tcreate", "jobpostedatdatetimeutc", "created", "createdat",
    "creationdate", "date",
)  # fmt: skip
CLOSES = (
    "applicationdeadline", "deadlineat", "applicationclosedate", "validthrough", "deadline",
    "closeat", "closesat", "closingdate", "closedate", "expirationdate", "expiresat",
    "expirydate", "expires", "enddate", "applyby", "externalpostedenddate", "unpublishdate",
)  # fmt: skip
LINKS = (
    "absoluteurl", "hostedurl", "joburl", "careersurl", "canonicalpositionurl", "publicurl",
    "urlactivepage", "positionuri", "jobopeningshareurl", "displayurl", "postingurl",
    "externalurl", "joblink", "careersitejoburl", "landingpage", "url", "link", "shortlink",
    "redirecturl", "joburlpath", "applicationurl", "applyurl", "jobapplylink",
    "careersapplyurl", "externalapplyurl", "externalpath", "canonicalurl", "href",
)  # fmt: skip
REFERENCES = (
    "requisitionid", "jobreqid", "refnumber", "reqid", "requisitionnumber", "referencenumber",
    "reference", "externalid", "jobreference", "requisition", "shortcode", "jobcode", "code",
    "jobid", "id",
)  # fmt: skip
TEXTS = (
    "opening", "descriptionhtml", "descriptionplain", "jobdescription", "description",
    "content", "contents", "body", "descriptionbody", "externaldescriptionstr",
    "jobdescriptionhtml", "descriptiontext", "details", "fulldescription", "jobadtext",
    "contenthtml", "jobsummary",
)  # fmt: skip
TEASERS = (
    "shortdescriptionstr", "shortdescription", "descriptionteaser", "snippet", "summary",
    "excerpt", "teaser", "shortdescr",
)  # fmt: skip
