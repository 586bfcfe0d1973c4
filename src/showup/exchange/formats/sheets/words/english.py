"""Headings that English sheets and trackers use, by what they mean."""

HEADINGS = {
    "id": "id,uuid,guid,job id,application id,record id,key,row id,uid,entry id",
    "number": "no,nr,number,row,row number,serial number,s no,sl no,sr no,count",
    "employer": (
        "company,company name,employer,employer name,organisation,organization,organisation name,"
        "organization name,org,firm,business,company applied to,name of company,companies,"
        "company organization,company organisation,company title,employer company,hiring company,"
        "company employer,account,account name,business name,institution,startup"
    ),
    "name": "name,item,entry,application,application name,opportunity",
    "title": (
        "title,job title,position,role,position title,job,job role,role title,job position,"
        "position name,job name,role name,position applied for,position applied,opening,vacancy,"
        "role applied for,job posting,occupation,designation,job title position,role position,"
        "position role,title role,role applied,post applied for,job opening,desired position,"
        "jobs,positions,roles,vacancy title,job posting title"
    ),
    "stage": (
        "stage,status,application status,current status,job status,stage name,list,list name,"
        "board list,pipeline stage,application stage,current stage,state,"
        "progress,outcome,result,final outcome,final result,disposition,decision,phase,"
        "interview stage,where in process,hiring stage,process stage,status update,"
        "application state,latest status,stage in process,workflow,final status,response status"
    ),
    "applied_on": (
        "date applied,applied date,applied on,application date,date of application,date sent,"
        "date submitted,submitted,submission date,submitted on,sent,sent on,date,day,when,"
        "applied at,apply date,date application sent,date application submitted,application sent,"
        "application submitted,date applied on,applied on date,date of submission,day applied,"
        "job application date,when applied,when i applied,first contact date,start date of "
        "application,app date,app submitted,date apply,date of applying,resume sent,cv sent,"
        "date resume sent,application submitted on,submission,submitted at,job applied date"
    ),
    "applied": "applied,applied yes no,have i applied,did i apply,application done,apply",
    "saved_on": (
        "date saved,saved on,saved at,date added,added,added on,created,created at,created on,"
        "created time,date created,timestamp,date found,found on,saved date,date bookmarked,"
        "save date,entry date,added at,list date,creation date"
    ),
    "posted_on": "date posted,posted,posted on,posting date,posted date,listing date,job posted,date job posted",
    "last_on": (
        "last action,last activity,last updated,updated,updated at,last update,last modified,"
        "modified,last contact date,last contact,last contacted,date of last contact,"
        "last edited time,last moved at,moved to list date,moved to list at,moved to list,status date,date of status,"
        "last status change,last touch,last follow up date,stage date,last action date,"
        "date last updated,last updated date,last movement,last change"
    ),
    "deadline": (
        "deadline,application deadline,closing date,closes,closes on,apply by,due date,due,"
        "close date,expiry,expires,expiration date,deadline date,job closing date,valid until,"
        "application due,application due date,deadline to apply,apply before"
    ),
    "follow_up": "follow up date,next follow up,reminder date,reminder,next action date,follow up on,next step date",
    "link": (
        "link,url,job url,job link,job posting url,posting url,posting link,job post url,"
        "job post link,link to job,link to posting,link to job posting,link to application,"
        "application link,application url,job ad,job listing,job listing url,listing url,"
        "job description link,jd link,apply link,posting,apply url,web link,job page,weblink,"
        "hyperlink,link to job description,job ad link,job listing link,listing link,job post,"
        "url to job posting,vacancy url,original posting,original url,application page"
    ),
    "site": "website,web site,site,webpage,web page,company website,company url,company site,company link,company web site,employer website,homepage,careers page",
    "source": (
        "source,job board,job site,platform,found on site,found via,found at,where found,"
        "application site,where i found it,how found,how i found it,channel,job source,origin,"
        "source of job,applied through,applied via,board,heard about,application source,via,"
        "how did you find it,found through,where did you find it,site applied on,where applied,"
        "application platform,portal,job portal,job platform,medium,lead source,how applied,"
        "application method,method,where did you find this job,applied on site,applied where,"
        "site found,source found,applied from"
    ),
    "place": (
        "location,place,city,office,job location,office location,town,region,city state,"
        "location city,area,work location,country,state,city country,headquarters,"
        "locations,address,position location,location s,based in"
    ),
    "remote": (
        "remote,remote y n,remote or onsite,work mode,workplace,workplace type,work model,"
        "remote hybrid onsite,on site,hybrid,work type,remote on site,is remote,wfh,"
        "work arrangement,remote status,remote hybrid,onsite remote,location type,work setting,"
        "remote hybrid on site,in person remote,work style,work location type,remote onsite hybrid"
    ),
    "pay": (
        "salary,pay,compensation,salary range,pay range,wage,wage amount,salary amount,"
        "estimated salary,salary estimate,expected salary,rate,hourly rate,day rate,daily rate,"
        "annual salary,base salary,base,total compensation,tc,comp,income,remuneration,pay rate,"
        "hourly wage,hourly pay,yearly salary,advertised salary,ctc,package,listed salary,"
        "posted salary,salary per year,compensation range,salary band,base pay,salary wage,"
        "salary hourly,annual pay,monthly salary,stipend,earnings,salary info,comp range,wages"
    ),
    "pay_low": (
        "min salary,minimum salary,salary min,salary low,salary from,low salary,pay min,pay low,"
        "min pay,minimum pay,salary minimum,compensation min,lower salary,salary range low,"
        "salary floor,min comp,pay from,base low,salary lower,salary range min,salary start"
    ),
    "pay_high": (
        "max salary,maximum salary,salary max,salary high,salary to,high salary,pay max,pay high,"
        "max pay,maximum pay,salary maximum,compensation max,upper salary,salary range high,"
        "salary ceiling,max comp,pay to,base high,salary upper,salary range max,salary end"
    ),
    "pay_currency": "currency,salary currency,pay currency,compensation currency,currency code",
    "pay_period": (
        "pay period,salary period,wage salary contract,salary type,pay type,wage type,"
        "compensation type,salary frequency,pay frequency,rate type,salary interval,per,"
        "hourly salary,salaried or hourly,salary unit,hourly or salary,compensation interval"
    ),
    "contract": "contract,contract type,employment type,employment,type of employment,contract length,engagement,position type,full time part time,full part time,ft pt,type of contract,job nature,employment status,job kind,hours type,full time or part time",
    "type": "type,job type,category,kind,type of job,job category",
    "level": "level,seniority,job level,experience level,seniority level,career level,experience,grade,position level,role level,career stage",
    "agency": "agency,recruiting agency,recruitment agency,staffing agency,staffing firm,staffing company,recruiter company,recruiting firm,recruitment company,agency name,through agency,third party,recruiting company,headhunter firm",
    "contact": (
        "contact,contacts,contact name,contact person,recruiter,recruiter name,hiring manager,"
        "point of contact,points of contact,poc,contact email,contact info,contact information,"
        "contact details,email,e mail,recruiter email,phone,contact phone,phone number,"
        "hr contact,hiring manager name,interviewer,interviewers,people,email address,"
        "company contact,contact phone number,contact emails,contact at company,referrer,"
        "recruiter contact,hiring contact,hr,hr name,hr email,contact e mail,"
        "contact linkedin,recruiter linkedin,recruiter phone,contact number,telephone"
    ),
    "notes": (
        "notes,note,comments,comment,remarks,remark,additional notes,my notes,thoughts,feedback,"
        "observations,other notes,details,misc,other,additional info,additional information,"
        "general notes,job notes,interview notes,other comments,notes comments,comments notes,"
        "follow up notes,application notes,other information,memo,journal,more info,additional comments"
    ),
    "rating": "excitement,excitement level,interest,interest level,rating,priority,stars,score,desire,enthusiasm,how excited,my rating,personal interest,preference,excitement rating,how much i want it,interest rating,fit,desirability,star rating,job rating,ranking,appeal,level of interest",
    "interview": (
        "interview,interviewed,interview date,date interview,interview on,date of interview,"
        "first interview,first interview date,interview 1,interview scheduled,interview day,"
        "interview time,1st interview,interviewed on,interview offered,phone interview,"
        "got interview,interview dates,1st interview date,phone screen,phone screen date,"
        "interview yes no,interviews,date interviewed,interview received,interview date time,"
        "phone interview date,screening date,had interview,interview granted,date of 1st interview,"
        "date of first interview,interview 1 date,interview date 1,interviewing on"
    ),
    "second_interview": (
        "second interview,second interview date,interview 2,2nd interview,final interview,"
        "2nd interview date,third interview,3rd interview,interview 3,final round,"
        "onsite interview,technical interview,onsite,onsite date,interview 4,interview 2 date,"
        "interview 3 date,final interview date,third interview date,interview date 2,"
        "interview date 3,technical interview date,onsite interview date,3rd interview date"
    ),
    "response": (
        "response,response date,date of response,date of 1st response,first response,"
        "date of first response,responded,response received,reply,reply date,heard back,"
        "date heard back,got response,replied,first response date,response on,answer,"
        "date response received,response y n,heard back on,heard back date,company response,"
        "date of reply,employer response,response from company,responded on"
    ),
    "rejection": (
        "rejected,rejection,rejection date,date rejected,rejected on,date of rejection,"
        "rejected date,rejected yes no,rejection received,rejection received on,turned down,"
        "was rejected,rejected at,is rejected,date of rejection letter,refused,denied"
    ),
    "offer": (
        "offer,job offer,offer received,offer date,date of offer,offered,offer made,got offer,"
        "date offered,offer on,received offer,job offer received,offer yes no,offer received date,"
        "job offer date,offer extended,offer received on"
    ),
    "offer_deadline": "offer deadline,offer expires,answer offer by,offer expiry,decision deadline,offer due,offer response deadline",
    "declined": "offer declined,declined,declined offer,turned offer down,offer refused,i declined",
    "accepted": "offer accepted,accepted,accepted offer,hired,took the job",
    "withdrawn": "withdrawn,withdrew,application withdrawn,i withdrew,withdraw",
    "ghosted": "ghosted,ghosted by company,was ghosted,no response,no reply",
    "days_since": "days since,days since applied,days since application,days elapsed,days ago,age days,days since applying,days waiting",
    "description": (
        "description,job description,jd,posting text,job details,job posting text,full description,"
        "job summary,role description,job post text,position description,about the job,"
        "description text,job ad text,advert,job advert"
    ),
    "requirements": "requirements,qualifications,skills,skills required,required skills,responsibilities,keywords,tech stack,stack,technologies,nice to have,required qualifications,skills needed,key skills",
    "resume": (
        "resume,resume name,cv,resume version,cv version,resume used,cv used,which resume,"
        "resume file,resume link,resume submitted,version of resume,which cv,cv name,resume url,"
        "resume title,resume type"
    ),
    "log": "status log,history,timeline,status history,stage history,log,events,activity,activities,status changes,stage log,event log",
}
