// Generated from data/ by `npm run generate`. Do not edit: change the data.

import type {
  diplomaticRelationsEstablished,
  independenceOfPeru,
  independenceToDiplomaticRelations,
  unitedStates,
  peru,
  spain,
  strategicPartnership,
  sharedValues,
  partnershipAims,
} from "./us-peru-relations.ts";
import type {
  pandemicRecoveryPriority,
  covidDeathRate,
  covidDeathRateRank,
  covid19,
  pandemicLows,
  covidInfectionsVary,
  covidAssistance,
  usGovernment,
  covidAssistancePurpose,
  vaccineDosesDonated,
  pfizerBiontech,
} from "./pandemic-response.ts";
import type {
  foreignAssistance2021,
  foreignAssistance,
  strongCooperation,
  sharedPriorities,
  foreignAssistancePriorities,
  usaidYearsInPeru,
  usaidInvestment,
  usaidPrograms,
  usaidProgramPurposes,
  usaidStrategy,
  usaidStrategyAlignment,
  governmentOfPeru,
  usaidTechnicalAssistance,
  usaidTechnicalAssistanceAreaCount,
  usaidTechnicalAssistanceAreas,
  usaidPrivateSectorInvestment,
  usaidInvestmentLastYear,
  usaidRegionalInitiatives,
  venezuelans,
  amazonConservationDirective,
  amazonBiome,
  humanitarianAssistanceForVenezuelans,
  venezuelanHumanitarianAssistanceKinds,
  venezuelanLongerTermAssistanceMeans,
  venezuelanLongerTermAssistanceFocus,
  antiTraffickingAgencies,
  antiTraffickingPriority,
  childProtectionCompactSigned,
  childProtectionCompactDuration,
  childProtectionCompactEfforts,
  seniorOfficials,
  childProtectionCompactPlan,
  childProtectionCompact,
  childProtectionCompactAssistance,
  antiTraffickingProjectsAssistance,
  venezuelanIntegrationSupport,
  venezuelanIntegrationMeans,
  venezuelansInPeru,
  venezuelansInPeruProjected,
  venezuelanSupportContributed,
  venezuelanCrisisAnnouncement,
  summitOfTheAmericas,
  venezuelanCrisisAssistanceAnnounced,
  presidentBiden,
  sharedProsperityObjective,
  sharedProsperityMeans,
  noaaFishingSupport,
  illegalFishingThreats,
  fishingExportJobs,
  globalFishingWatchAgreementEntered,
  globalFishingWatchAgreementAims,
  globalFishingWatchAgreement,
  globalFishingWatch,
  inlLimaAnniversary,
  inlLimaCooperationYears,
  peaceAndSecurityCollaboration,
  inlLimaBudgetFy2021,
  inlPrograms,
  southernCommandInvestment,
  southernCommandProjects,
  emergencyOperationsCenters,
  humanitarianAssistanceProgram,
  peaceCorpsVolunteers,
  peaceCorpsCommunityWork,
  peaceCorpsProjectAreas,
  peruvianStudentsInUs,
  usStudentsInPeru,
  peruvians,
  fulbrightCommission,
  fulbrightCommissionAllocation,
  fulbrightCommissionRole,
  fulbrightProgram,
  fulbrightPeruvians,
  fulbrightAmericans,
  fulbrightPurposes,
  fulbrightPeruvianGroups,
  americans,
  binationalCenters,
  binationalCenterBranchOffices,
  binationalCenterStudents,
  binationalCenterServices,
  binationalCenterNetwork,
  englishLanguage,
  educationUsa,
  binationalCenterFollowers,
  binationalCenterHybridActivities,
  ambassadorsFundAssistance,
  ambassadorsFundProjects,
  ambassadorsFundRegions,
  ambassadorsFund,
  culturalPatrimonyPrograms,
  culturalPatrimonyMouSigned,
  culturalPatrimonyMouRenewalInterval,
  culturalPatrimonyMou,
  culturalPatrimonyMouImportRestrictions,
  importRestrictedMaterial,
  artifactsRepatriated,
  culturalPatrimonyMouRenewed,
} from "./us-assistance-to-peru.ts";
import type {
  tradePromotionAgreementInForce,
  economicTiesDeepened,
  tradePromotionAgreement,
  tradePromotionAgreementCornerstone,
  tradePromotionAgreementStandards,
  goodsTrade2009,
  goodsTrade2021,
  goodsTradeEffects,
  agriculturalTrade2009,
  agriculturalTrade2020,
  agriculturalTradeGrowth,
  natureCrimesCooperation,
  natureCrimes,
  natureCrimeExamples,
  wildlifeTradeConference,
  wildlifeTradeConferenceHighlight,
  lima,
  sudwen,
  wildlifeTraffickingTransnationalCrime,
  wildlifeTraffickingEffects,
} from "./bilateral-economic-relations.ts";
import type {
  internationalOrganizations,
  unitedNationsMembership,
  organizationOfAmericanStatesMembership,
  asiaPacificEconomicCooperationMembership,
  internationalMonetaryFundMembership,
  worldBankMembership,
  worldTradeOrganizationMembership,
  unitedNations,
  organizationOfAmericanStates,
  asiaPacificEconomicCooperation,
  internationalMonetaryFund,
  worldBank,
  worldTradeOrganization,
} from "./membership-in-international-organizations.ts";
import type {
  keyOfficersList,
  usEmbassyOfficials,
  usEmbassy,
  consularAgencyCusco,
  consularAgencyCuscoServices,
  cusco,
  embassyOfPeruMaintained,
  embassyOfPeruAddress,
  embassyOfPeruTelephone,
  washington,
  embassyOfPeru,
  embassyOfPeruServices,
  consulatesGeneral,
  atlanta,
  boston,
  chicago,
  dallas,
  denver,
  hartford,
  houston,
  losAngeles,
  miami,
  newYork,
  sanFrancisco,
} from "./bilateral-representation.ts";

/**
 * The facts by id.
 *
 * @category Types
 */
export interface FactById {
  readonly "diplomatic-relations-established": typeof diplomaticRelationsEstablished;
  readonly "independence-of-peru": typeof independenceOfPeru;
  readonly "independence-to-diplomatic-relations": typeof independenceToDiplomaticRelations;
  readonly "united-states": typeof unitedStates;
  readonly "peru": typeof peru;
  readonly "spain": typeof spain;
  readonly "strategic-partnership": typeof strategicPartnership;
  readonly "shared-values": typeof sharedValues;
  readonly "partnership-aims": typeof partnershipAims;
  readonly "pandemic-recovery-priority": typeof pandemicRecoveryPriority;
  readonly "covid-death-rate": typeof covidDeathRate;
  readonly "covid-death-rate-rank": typeof covidDeathRateRank;
  readonly "covid-19": typeof covid19;
  readonly "pandemic-lows": typeof pandemicLows;
  readonly "covid-infections-vary": typeof covidInfectionsVary;
  readonly "covid-assistance": typeof covidAssistance;
  readonly "us-government": typeof usGovernment;
  readonly "covid-assistance-purpose": typeof covidAssistancePurpose;
  readonly "vaccine-doses-donated": typeof vaccineDosesDonated;
  readonly "pfizer-biontech": typeof pfizerBiontech;
  readonly "foreign-assistance-2021": typeof foreignAssistance2021;
  readonly "foreign-assistance": typeof foreignAssistance;
  readonly "strong-cooperation": typeof strongCooperation;
  readonly "shared-priorities": typeof sharedPriorities;
  readonly "foreign-assistance-priorities": typeof foreignAssistancePriorities;
  readonly "usaid-years-in-peru": typeof usaidYearsInPeru;
  readonly "usaid-investment": typeof usaidInvestment;
  readonly "usaid-programs": typeof usaidPrograms;
  readonly "usaid-program-purposes": typeof usaidProgramPurposes;
  readonly "usaid-strategy": typeof usaidStrategy;
  readonly "usaid-strategy-alignment": typeof usaidStrategyAlignment;
  readonly "government-of-peru": typeof governmentOfPeru;
  readonly "usaid-technical-assistance": typeof usaidTechnicalAssistance;
  readonly "usaid-technical-assistance-area-count": typeof usaidTechnicalAssistanceAreaCount;
  readonly "usaid-technical-assistance-areas": typeof usaidTechnicalAssistanceAreas;
  readonly "usaid-private-sector-investment": typeof usaidPrivateSectorInvestment;
  readonly "usaid-investment-last-year": typeof usaidInvestmentLastYear;
  readonly "usaid-regional-initiatives": typeof usaidRegionalInitiatives;
  readonly "venezuelans": typeof venezuelans;
  readonly "amazon-conservation-directive": typeof amazonConservationDirective;
  readonly "amazon-biome": typeof amazonBiome;
  readonly "humanitarian-assistance-for-venezuelans": typeof humanitarianAssistanceForVenezuelans;
  readonly "venezuelan-humanitarian-assistance-kinds": typeof venezuelanHumanitarianAssistanceKinds;
  readonly "venezuelan-longer-term-assistance-means": typeof venezuelanLongerTermAssistanceMeans;
  readonly "venezuelan-longer-term-assistance-focus": typeof venezuelanLongerTermAssistanceFocus;
  readonly "anti-trafficking-agencies": typeof antiTraffickingAgencies;
  readonly "anti-trafficking-priority": typeof antiTraffickingPriority;
  readonly "child-protection-compact-signed": typeof childProtectionCompactSigned;
  readonly "child-protection-compact-duration": typeof childProtectionCompactDuration;
  readonly "child-protection-compact-efforts": typeof childProtectionCompactEfforts;
  readonly "senior-officials": typeof seniorOfficials;
  readonly "child-protection-compact-plan": typeof childProtectionCompactPlan;
  readonly "child-protection-compact": typeof childProtectionCompact;
  readonly "child-protection-compact-assistance": typeof childProtectionCompactAssistance;
  readonly "anti-trafficking-projects-assistance": typeof antiTraffickingProjectsAssistance;
  readonly "venezuelan-integration-support": typeof venezuelanIntegrationSupport;
  readonly "venezuelan-integration-means": typeof venezuelanIntegrationMeans;
  readonly "venezuelans-in-peru": typeof venezuelansInPeru;
  readonly "venezuelans-in-peru-projected": typeof venezuelansInPeruProjected;
  readonly "venezuelan-support-contributed": typeof venezuelanSupportContributed;
  readonly "venezuelan-crisis-announcement": typeof venezuelanCrisisAnnouncement;
  readonly "summit-of-the-americas": typeof summitOfTheAmericas;
  readonly "venezuelan-crisis-assistance-announced": typeof venezuelanCrisisAssistanceAnnounced;
  readonly "president-biden": typeof presidentBiden;
  readonly "shared-prosperity-objective": typeof sharedProsperityObjective;
  readonly "shared-prosperity-means": typeof sharedProsperityMeans;
  readonly "noaa-fishing-support": typeof noaaFishingSupport;
  readonly "illegal-fishing-threats": typeof illegalFishingThreats;
  readonly "fishing-export-jobs": typeof fishingExportJobs;
  readonly "global-fishing-watch-agreement-entered": typeof globalFishingWatchAgreementEntered;
  readonly "global-fishing-watch-agreement-aims": typeof globalFishingWatchAgreementAims;
  readonly "global-fishing-watch-agreement": typeof globalFishingWatchAgreement;
  readonly "global-fishing-watch": typeof globalFishingWatch;
  readonly "inl-lima-anniversary": typeof inlLimaAnniversary;
  readonly "inl-lima-cooperation-years": typeof inlLimaCooperationYears;
  readonly "peace-and-security-collaboration": typeof peaceAndSecurityCollaboration;
  readonly "inl-lima-budget-fy2021": typeof inlLimaBudgetFy2021;
  readonly "inl-programs": typeof inlPrograms;
  readonly "southern-command-investment": typeof southernCommandInvestment;
  readonly "southern-command-projects": typeof southernCommandProjects;
  readonly "emergency-operations-centers": typeof emergencyOperationsCenters;
  readonly "humanitarian-assistance-program": typeof humanitarianAssistanceProgram;
  readonly "peace-corps-volunteers": typeof peaceCorpsVolunteers;
  readonly "peace-corps-community-work": typeof peaceCorpsCommunityWork;
  readonly "peace-corps-project-areas": typeof peaceCorpsProjectAreas;
  readonly "peruvian-students-in-us": typeof peruvianStudentsInUs;
  readonly "us-students-in-peru": typeof usStudentsInPeru;
  readonly "peruvians": typeof peruvians;
  readonly "fulbright-commission": typeof fulbrightCommission;
  readonly "fulbright-commission-allocation": typeof fulbrightCommissionAllocation;
  readonly "fulbright-commission-role": typeof fulbrightCommissionRole;
  readonly "fulbright-program": typeof fulbrightProgram;
  readonly "fulbright-peruvians": typeof fulbrightPeruvians;
  readonly "fulbright-americans": typeof fulbrightAmericans;
  readonly "fulbright-purposes": typeof fulbrightPurposes;
  readonly "fulbright-peruvian-groups": typeof fulbrightPeruvianGroups;
  readonly "americans": typeof americans;
  readonly "binational-centers": typeof binationalCenters;
  readonly "binational-center-branch-offices": typeof binationalCenterBranchOffices;
  readonly "binational-center-students": typeof binationalCenterStudents;
  readonly "binational-center-services": typeof binationalCenterServices;
  readonly "binational-center-network": typeof binationalCenterNetwork;
  readonly "english-language": typeof englishLanguage;
  readonly "education-usa": typeof educationUsa;
  readonly "binational-center-followers": typeof binationalCenterFollowers;
  readonly "binational-center-hybrid-activities": typeof binationalCenterHybridActivities;
  readonly "ambassadors-fund-assistance": typeof ambassadorsFundAssistance;
  readonly "ambassadors-fund-projects": typeof ambassadorsFundProjects;
  readonly "ambassadors-fund-regions": typeof ambassadorsFundRegions;
  readonly "ambassadors-fund": typeof ambassadorsFund;
  readonly "cultural-patrimony-programs": typeof culturalPatrimonyPrograms;
  readonly "cultural-patrimony-mou-signed": typeof culturalPatrimonyMouSigned;
  readonly "cultural-patrimony-mou-renewal-interval": typeof culturalPatrimonyMouRenewalInterval;
  readonly "cultural-patrimony-mou": typeof culturalPatrimonyMou;
  readonly "cultural-patrimony-mou-import-restrictions": typeof culturalPatrimonyMouImportRestrictions;
  readonly "import-restricted-material": typeof importRestrictedMaterial;
  readonly "artifacts-repatriated": typeof artifactsRepatriated;
  readonly "cultural-patrimony-mou-renewed": typeof culturalPatrimonyMouRenewed;
  readonly "trade-promotion-agreement-in-force": typeof tradePromotionAgreementInForce;
  readonly "economic-ties-deepened": typeof economicTiesDeepened;
  readonly "trade-promotion-agreement": typeof tradePromotionAgreement;
  readonly "trade-promotion-agreement-cornerstone": typeof tradePromotionAgreementCornerstone;
  readonly "trade-promotion-agreement-standards": typeof tradePromotionAgreementStandards;
  readonly "goods-trade-2009": typeof goodsTrade2009;
  readonly "goods-trade-2021": typeof goodsTrade2021;
  readonly "goods-trade-effects": typeof goodsTradeEffects;
  readonly "agricultural-trade-2009": typeof agriculturalTrade2009;
  readonly "agricultural-trade-2020": typeof agriculturalTrade2020;
  readonly "agricultural-trade-growth": typeof agriculturalTradeGrowth;
  readonly "nature-crimes-cooperation": typeof natureCrimesCooperation;
  readonly "nature-crimes": typeof natureCrimes;
  readonly "nature-crime-examples": typeof natureCrimeExamples;
  readonly "wildlife-trade-conference": typeof wildlifeTradeConference;
  readonly "wildlife-trade-conference-highlight": typeof wildlifeTradeConferenceHighlight;
  readonly "lima": typeof lima;
  readonly "sudwen": typeof sudwen;
  readonly "wildlife-trafficking-transnational-crime": typeof wildlifeTraffickingTransnationalCrime;
  readonly "wildlife-trafficking-effects": typeof wildlifeTraffickingEffects;
  readonly "international-organizations": typeof internationalOrganizations;
  readonly "united-nations-membership": typeof unitedNationsMembership;
  readonly "organization-of-american-states-membership": typeof organizationOfAmericanStatesMembership;
  readonly "asia-pacific-economic-cooperation-membership": typeof asiaPacificEconomicCooperationMembership;
  readonly "international-monetary-fund-membership": typeof internationalMonetaryFundMembership;
  readonly "world-bank-membership": typeof worldBankMembership;
  readonly "world-trade-organization-membership": typeof worldTradeOrganizationMembership;
  readonly "united-nations": typeof unitedNations;
  readonly "organization-of-american-states": typeof organizationOfAmericanStates;
  readonly "asia-pacific-economic-cooperation": typeof asiaPacificEconomicCooperation;
  readonly "international-monetary-fund": typeof internationalMonetaryFund;
  readonly "world-bank": typeof worldBank;
  readonly "world-trade-organization": typeof worldTradeOrganization;
  readonly "key-officers-list": typeof keyOfficersList;
  readonly "us-embassy-officials": typeof usEmbassyOfficials;
  readonly "us-embassy": typeof usEmbassy;
  readonly "consular-agency-cusco": typeof consularAgencyCusco;
  readonly "consular-agency-cusco-services": typeof consularAgencyCuscoServices;
  readonly "cusco": typeof cusco;
  readonly "embassy-of-peru-maintained": typeof embassyOfPeruMaintained;
  readonly "embassy-of-peru-address": typeof embassyOfPeruAddress;
  readonly "embassy-of-peru-telephone": typeof embassyOfPeruTelephone;
  readonly "washington": typeof washington;
  readonly "embassy-of-peru": typeof embassyOfPeru;
  readonly "embassy-of-peru-services": typeof embassyOfPeruServices;
  readonly "consulates-general": typeof consulatesGeneral;
  readonly "atlanta": typeof atlanta;
  readonly "boston": typeof boston;
  readonly "chicago": typeof chicago;
  readonly "dallas": typeof dallas;
  readonly "denver": typeof denver;
  readonly "hartford": typeof hartford;
  readonly "houston": typeof houston;
  readonly "los-angeles": typeof losAngeles;
  readonly "miami": typeof miami;
  readonly "new-york": typeof newYork;
  readonly "san-francisco": typeof sanFrancisco;
}

/**
 * The id of a fact.
 *
 * @category Types
 */
export type FactId = keyof FactById;

/**
 * The union of all facts of the document.
 *
 * @category Types
 */
export type DocumentFact = FactById[FactId];

/**
 * The facts of each kind.
 *
 * @category Types
 */
export interface FactsByKind {
  readonly "address": typeof embassyOfPeruAddress;
  readonly "agreement": typeof childProtectionCompact | typeof globalFishingWatchAgreement | typeof culturalPatrimonyMou | typeof tradePromotionAgreement;
  readonly "amount": typeof covidAssistance | typeof foreignAssistance2021 | typeof usaidInvestment | typeof usaidInvestmentLastYear | typeof childProtectionCompactAssistance | typeof antiTraffickingProjectsAssistance | typeof venezuelanSupportContributed | typeof venezuelanCrisisAssistanceAnnounced | typeof inlLimaBudgetFy2021 | typeof southernCommandInvestment | typeof ambassadorsFundAssistance | typeof goodsTrade2009 | typeof goodsTrade2021 | typeof agriculturalTrade2009 | typeof agriculturalTrade2020;
  readonly "count": typeof vaccineDosesDonated | typeof usaidPrograms | typeof usaidTechnicalAssistanceAreaCount | typeof venezuelansInPeru | typeof venezuelansInPeruProjected | typeof southernCommandProjects | typeof emergencyOperationsCenters | typeof peaceCorpsVolunteers | typeof peruvianStudentsInUs | typeof usStudentsInPeru | typeof fulbrightPeruvians | typeof fulbrightAmericans | typeof binationalCenters | typeof binationalCenterBranchOffices | typeof binationalCenterStudents | typeof binationalCenterFollowers | typeof ambassadorsFundProjects | typeof ambassadorsFundRegions | typeof artifactsRepatriated;
  readonly "duration": typeof independenceToDiplomaticRelations | typeof usaidYearsInPeru | typeof childProtectionCompactDuration | typeof inlLimaCooperationYears | typeof culturalPatrimonyMouRenewalInterval;
  readonly "event": typeof diplomaticRelationsEstablished | typeof independenceOfPeru | typeof pandemicLows | typeof childProtectionCompactSigned | typeof venezuelanCrisisAnnouncement | typeof summitOfTheAmericas | typeof globalFishingWatchAgreementEntered | typeof inlLimaAnniversary | typeof culturalPatrimonyMouSigned | typeof culturalPatrimonyMouRenewed | typeof tradePromotionAgreementInForce | typeof wildlifeTradeConference;
  readonly "indefinite-count": typeof fishingExportJobs;
  readonly "list": typeof sharedValues | typeof partnershipAims | typeof sharedPriorities | typeof foreignAssistancePriorities | typeof usaidProgramPurposes | typeof usaidTechnicalAssistanceAreas | typeof usaidRegionalInitiatives | typeof venezuelanHumanitarianAssistanceKinds | typeof venezuelanLongerTermAssistanceMeans | typeof antiTraffickingAgencies | typeof childProtectionCompactEfforts | typeof venezuelanIntegrationMeans | typeof sharedProsperityMeans | typeof illegalFishingThreats | typeof globalFishingWatchAgreementAims | typeof inlPrograms | typeof peaceCorpsProjectAreas | typeof fulbrightPurposes | typeof fulbrightPeruvianGroups | typeof binationalCenterServices | typeof binationalCenterHybridActivities | typeof importRestrictedMaterial | typeof tradePromotionAgreementStandards | typeof natureCrimes | typeof natureCrimeExamples | typeof wildlifeTraffickingEffects | typeof internationalOrganizations | typeof consulatesGeneral;
  readonly "membership": typeof unitedNationsMembership | typeof organizationOfAmericanStatesMembership | typeof asiaPacificEconomicCooperationMembership | typeof internationalMonetaryFundMembership | typeof worldBankMembership | typeof worldTradeOrganizationMembership;
  readonly "organization": typeof usGovernment | typeof governmentOfPeru | typeof globalFishingWatch | typeof fulbrightCommission | typeof binationalCenterNetwork | typeof educationUsa | typeof sudwen | typeof unitedNations | typeof organizationOfAmericanStates | typeof asiaPacificEconomicCooperation | typeof internationalMonetaryFund | typeof worldBank | typeof worldTradeOrganization | typeof usEmbassy | typeof consularAgencyCusco | typeof embassyOfPeru;
  readonly "percent": typeof agriculturalTradeGrowth;
  readonly "place": typeof unitedStates | typeof peru | typeof spain | typeof amazonBiome | typeof lima | typeof cusco | typeof washington | typeof atlanta | typeof boston | typeof chicago | typeof dallas | typeof denver | typeof hartford | typeof houston | typeof losAngeles | typeof miami | typeof newYork | typeof sanFrancisco;
  readonly "program": typeof foreignAssistance | typeof humanitarianAssistanceProgram | typeof fulbrightProgram | typeof ambassadorsFund;
  readonly "rank": typeof covidDeathRateRank;
  readonly "rate": typeof covidDeathRate;
  readonly "role": typeof seniorOfficials | typeof presidentBiden | typeof usEmbassyOfficials;
  readonly "statement": typeof strategicPartnership | typeof pandemicRecoveryPriority | typeof covidInfectionsVary | typeof covidAssistancePurpose | typeof strongCooperation | typeof usaidStrategy | typeof usaidStrategyAlignment | typeof usaidTechnicalAssistance | typeof usaidPrivateSectorInvestment | typeof amazonConservationDirective | typeof humanitarianAssistanceForVenezuelans | typeof venezuelanLongerTermAssistanceFocus | typeof antiTraffickingPriority | typeof childProtectionCompactPlan | typeof venezuelanIntegrationSupport | typeof sharedProsperityObjective | typeof noaaFishingSupport | typeof peaceAndSecurityCollaboration | typeof peaceCorpsCommunityWork | typeof fulbrightCommissionAllocation | typeof fulbrightCommissionRole | typeof culturalPatrimonyPrograms | typeof culturalPatrimonyMouImportRestrictions | typeof economicTiesDeepened | typeof tradePromotionAgreementCornerstone | typeof goodsTradeEffects | typeof natureCrimesCooperation | typeof wildlifeTradeConferenceHighlight | typeof wildlifeTraffickingTransnationalCrime | typeof keyOfficersList | typeof consularAgencyCuscoServices | typeof embassyOfPeruMaintained | typeof embassyOfPeruServices;
  readonly "telephone": typeof embassyOfPeruTelephone;
  readonly "term": typeof covid19 | typeof pfizerBiontech | typeof venezuelans | typeof peruvians | typeof americans | typeof englishLanguage;
}

/**
 * The facts of each section.
 *
 * @category Types
 */
export interface FactsBySection {
  readonly "us-peru-relations": typeof diplomaticRelationsEstablished | typeof independenceOfPeru | typeof independenceToDiplomaticRelations | typeof unitedStates | typeof peru | typeof spain | typeof strategicPartnership | typeof sharedValues | typeof partnershipAims;
  readonly "pandemic-response": typeof pandemicRecoveryPriority | typeof covidDeathRate | typeof covidDeathRateRank | typeof covid19 | typeof pandemicLows | typeof covidInfectionsVary | typeof covidAssistance | typeof usGovernment | typeof covidAssistancePurpose | typeof vaccineDosesDonated | typeof pfizerBiontech;
  readonly "us-assistance-to-peru": typeof foreignAssistance2021 | typeof foreignAssistance | typeof strongCooperation | typeof sharedPriorities | typeof foreignAssistancePriorities | typeof usaidYearsInPeru | typeof usaidInvestment | typeof usaidPrograms | typeof usaidProgramPurposes | typeof usaidStrategy | typeof usaidStrategyAlignment | typeof governmentOfPeru | typeof usaidTechnicalAssistance | typeof usaidTechnicalAssistanceAreaCount | typeof usaidTechnicalAssistanceAreas | typeof usaidPrivateSectorInvestment | typeof usaidInvestmentLastYear | typeof usaidRegionalInitiatives | typeof venezuelans | typeof amazonConservationDirective | typeof amazonBiome | typeof humanitarianAssistanceForVenezuelans | typeof venezuelanHumanitarianAssistanceKinds | typeof venezuelanLongerTermAssistanceMeans | typeof venezuelanLongerTermAssistanceFocus | typeof antiTraffickingAgencies | typeof antiTraffickingPriority | typeof childProtectionCompactSigned | typeof childProtectionCompactDuration | typeof childProtectionCompactEfforts | typeof seniorOfficials | typeof childProtectionCompactPlan | typeof childProtectionCompact | typeof childProtectionCompactAssistance | typeof antiTraffickingProjectsAssistance | typeof venezuelanIntegrationSupport | typeof venezuelanIntegrationMeans | typeof venezuelansInPeru | typeof venezuelansInPeruProjected | typeof venezuelanSupportContributed | typeof venezuelanCrisisAnnouncement | typeof summitOfTheAmericas | typeof venezuelanCrisisAssistanceAnnounced | typeof presidentBiden | typeof sharedProsperityObjective | typeof sharedProsperityMeans | typeof noaaFishingSupport | typeof illegalFishingThreats | typeof fishingExportJobs | typeof globalFishingWatchAgreementEntered | typeof globalFishingWatchAgreementAims | typeof globalFishingWatchAgreement | typeof globalFishingWatch | typeof inlLimaAnniversary | typeof inlLimaCooperationYears | typeof peaceAndSecurityCollaboration | typeof inlLimaBudgetFy2021 | typeof inlPrograms | typeof southernCommandInvestment | typeof southernCommandProjects | typeof emergencyOperationsCenters | typeof humanitarianAssistanceProgram | typeof peaceCorpsVolunteers | typeof peaceCorpsCommunityWork | typeof peaceCorpsProjectAreas | typeof peruvianStudentsInUs | typeof usStudentsInPeru | typeof peruvians | typeof fulbrightCommission | typeof fulbrightCommissionAllocation | typeof fulbrightCommissionRole | typeof fulbrightProgram | typeof fulbrightPeruvians | typeof fulbrightAmericans | typeof fulbrightPurposes | typeof fulbrightPeruvianGroups | typeof americans | typeof binationalCenters | typeof binationalCenterBranchOffices | typeof binationalCenterStudents | typeof binationalCenterServices | typeof binationalCenterNetwork | typeof englishLanguage | typeof educationUsa | typeof binationalCenterFollowers | typeof binationalCenterHybridActivities | typeof ambassadorsFundAssistance | typeof ambassadorsFundProjects | typeof ambassadorsFundRegions | typeof ambassadorsFund | typeof culturalPatrimonyPrograms | typeof culturalPatrimonyMouSigned | typeof culturalPatrimonyMouRenewalInterval | typeof culturalPatrimonyMou | typeof culturalPatrimonyMouImportRestrictions | typeof importRestrictedMaterial | typeof artifactsRepatriated | typeof culturalPatrimonyMouRenewed;
  readonly "bilateral-economic-relations": typeof tradePromotionAgreementInForce | typeof economicTiesDeepened | typeof tradePromotionAgreement | typeof tradePromotionAgreementCornerstone | typeof tradePromotionAgreementStandards | typeof goodsTrade2009 | typeof goodsTrade2021 | typeof goodsTradeEffects | typeof agriculturalTrade2009 | typeof agriculturalTrade2020 | typeof agriculturalTradeGrowth | typeof natureCrimesCooperation | typeof natureCrimes | typeof natureCrimeExamples | typeof wildlifeTradeConference | typeof wildlifeTradeConferenceHighlight | typeof lima | typeof sudwen | typeof wildlifeTraffickingTransnationalCrime | typeof wildlifeTraffickingEffects;
  readonly "membership-in-international-organizations": typeof internationalOrganizations | typeof unitedNationsMembership | typeof organizationOfAmericanStatesMembership | typeof asiaPacificEconomicCooperationMembership | typeof internationalMonetaryFundMembership | typeof worldBankMembership | typeof worldTradeOrganizationMembership | typeof unitedNations | typeof organizationOfAmericanStates | typeof asiaPacificEconomicCooperation | typeof internationalMonetaryFund | typeof worldBank | typeof worldTradeOrganization;
  readonly "bilateral-representation": typeof keyOfficersList | typeof usEmbassyOfficials | typeof usEmbassy | typeof consularAgencyCusco | typeof consularAgencyCuscoServices | typeof cusco | typeof embassyOfPeruMaintained | typeof embassyOfPeruAddress | typeof embassyOfPeruTelephone | typeof washington | typeof embassyOfPeru | typeof embassyOfPeruServices | typeof consulatesGeneral | typeof atlanta | typeof boston | typeof chicago | typeof dallas | typeof denver | typeof hartford | typeof houston | typeof losAngeles | typeof miami | typeof newYork | typeof sanFrancisco;
}

/**
 * The facts on each topic.
 *
 * @category Types
 */
export interface FactsByTopic {
  readonly "diplomacy": typeof diplomaticRelationsEstablished | typeof independenceOfPeru | typeof independenceToDiplomaticRelations | typeof unitedStates | typeof peru | typeof spain | typeof strategicPartnership | typeof sharedValues | typeof partnershipAims | typeof pandemicRecoveryPriority | typeof usGovernment | typeof strongCooperation | typeof sharedPriorities | typeof usaidStrategyAlignment | typeof antiTraffickingPriority | typeof childProtectionCompactSigned | typeof seniorOfficials | typeof childProtectionCompact | typeof venezuelanCrisisAnnouncement | typeof summitOfTheAmericas | typeof presidentBiden | typeof sharedProsperityObjective | typeof peaceAndSecurityCollaboration | typeof culturalPatrimonyMouSigned | typeof culturalPatrimonyMou | typeof culturalPatrimonyMouRenewed | typeof tradePromotionAgreementInForce | typeof tradePromotionAgreement | typeof tradePromotionAgreementCornerstone | typeof lima | typeof internationalOrganizations | typeof unitedNationsMembership | typeof organizationOfAmericanStatesMembership | typeof asiaPacificEconomicCooperationMembership | typeof internationalMonetaryFundMembership | typeof worldBankMembership | typeof worldTradeOrganizationMembership | typeof unitedNations | typeof organizationOfAmericanStates | typeof asiaPacificEconomicCooperation | typeof internationalMonetaryFund | typeof worldBank | typeof worldTradeOrganization | typeof keyOfficersList | typeof usEmbassyOfficials | typeof usEmbassy | typeof embassyOfPeruMaintained | typeof embassyOfPeruAddress | typeof embassyOfPeruTelephone | typeof embassyOfPeru;
  readonly "health": typeof pandemicRecoveryPriority | typeof covidDeathRate | typeof covidDeathRateRank | typeof covid19 | typeof pandemicLows | typeof covidInfectionsVary | typeof covidAssistance | typeof covidAssistancePurpose | typeof vaccineDosesDonated | typeof pfizerBiontech | typeof peaceCorpsProjectAreas | typeof binationalCenterHybridActivities | typeof wildlifeTraffickingEffects;
  readonly "assistance": typeof covidAssistance | typeof covidAssistancePurpose | typeof vaccineDosesDonated | typeof foreignAssistance2021 | typeof foreignAssistance | typeof foreignAssistancePriorities | typeof usaidInvestment | typeof usaidPrograms | typeof usaidProgramPurposes | typeof usaidStrategy | typeof usaidTechnicalAssistance | typeof usaidTechnicalAssistanceAreaCount | typeof usaidTechnicalAssistanceAreas | typeof usaidInvestmentLastYear | typeof usaidRegionalInitiatives | typeof humanitarianAssistanceForVenezuelans | typeof venezuelanHumanitarianAssistanceKinds | typeof venezuelanLongerTermAssistanceMeans | typeof venezuelanLongerTermAssistanceFocus | typeof antiTraffickingAgencies | typeof childProtectionCompactAssistance | typeof antiTraffickingProjectsAssistance | typeof venezuelanIntegrationSupport | typeof venezuelanIntegrationMeans | typeof venezuelanSupportContributed | typeof venezuelanCrisisAnnouncement | typeof venezuelanCrisisAssistanceAnnounced | typeof noaaFishingSupport | typeof inlLimaBudgetFy2021 | typeof inlPrograms | typeof southernCommandInvestment | typeof southernCommandProjects | typeof emergencyOperationsCenters | typeof humanitarianAssistanceProgram | typeof binationalCenterStudents | typeof binationalCenterServices | typeof ambassadorsFundAssistance | typeof ambassadorsFundProjects | typeof ambassadorsFundRegions | typeof ambassadorsFund | typeof natureCrimeExamples;
  readonly "humanitarian-assistance": typeof covidAssistance | typeof humanitarianAssistanceForVenezuelans | typeof venezuelanHumanitarianAssistanceKinds | typeof southernCommandInvestment | typeof southernCommandProjects | typeof emergencyOperationsCenters | typeof humanitarianAssistanceProgram;
  readonly "development": typeof foreignAssistance2021 | typeof sharedPriorities | typeof foreignAssistancePriorities | typeof usaidYearsInPeru | typeof usaidInvestment | typeof usaidPrograms | typeof usaidProgramPurposes | typeof usaidStrategy | typeof usaidStrategyAlignment | typeof usaidTechnicalAssistance | typeof usaidTechnicalAssistanceAreaCount | typeof usaidTechnicalAssistanceAreas | typeof usaidPrivateSectorInvestment | typeof usaidInvestmentLastYear | typeof humanitarianAssistanceForVenezuelans | typeof venezuelanLongerTermAssistanceMeans | typeof venezuelanLongerTermAssistanceFocus | typeof venezuelanIntegrationSupport | typeof venezuelanIntegrationMeans | typeof peaceCorpsVolunteers | typeof peaceCorpsCommunityWork | typeof peaceCorpsProjectAreas;
  readonly "governance": typeof sharedValues | typeof foreignAssistance2021 | typeof sharedPriorities | typeof foreignAssistancePriorities | typeof usaidStrategy | typeof governmentOfPeru | typeof usaidTechnicalAssistance | typeof usaidTechnicalAssistanceAreaCount | typeof usaidTechnicalAssistanceAreas | typeof sharedProsperityMeans | typeof inlPrograms | typeof wildlifeTraffickingEffects;
  readonly "migration": typeof usaidRegionalInitiatives | typeof venezuelans | typeof humanitarianAssistanceForVenezuelans | typeof venezuelanHumanitarianAssistanceKinds | typeof venezuelanLongerTermAssistanceMeans | typeof venezuelanLongerTermAssistanceFocus | typeof venezuelanIntegrationSupport | typeof venezuelanIntegrationMeans | typeof venezuelansInPeru | typeof venezuelansInPeruProjected | typeof venezuelanSupportContributed | typeof venezuelanCrisisAnnouncement | typeof summitOfTheAmericas | typeof venezuelanCrisisAssistanceAnnounced | typeof presidentBiden;
  readonly "trafficking-in-persons": typeof foreignAssistance2021 | typeof foreignAssistancePriorities | typeof antiTraffickingAgencies | typeof antiTraffickingPriority | typeof childProtectionCompactSigned | typeof childProtectionCompactDuration | typeof childProtectionCompactEfforts | typeof seniorOfficials | typeof childProtectionCompactPlan | typeof childProtectionCompact | typeof childProtectionCompactAssistance | typeof antiTraffickingProjectsAssistance;
  readonly "environment": typeof foreignAssistance2021 | typeof foreignAssistancePriorities | typeof usaidTechnicalAssistanceAreas | typeof usaidRegionalInitiatives | typeof amazonConservationDirective | typeof amazonBiome | typeof noaaFishingSupport | typeof illegalFishingThreats | typeof fishingExportJobs | typeof globalFishingWatchAgreementEntered | typeof globalFishingWatchAgreementAims | typeof globalFishingWatchAgreement | typeof globalFishingWatch | typeof tradePromotionAgreementStandards | typeof natureCrimesCooperation | typeof natureCrimes | typeof natureCrimeExamples | typeof wildlifeTradeConference | typeof wildlifeTradeConferenceHighlight | typeof sudwen | typeof wildlifeTraffickingTransnationalCrime | typeof wildlifeTraffickingEffects;
  readonly "security": typeof sharedValues | typeof partnershipAims | typeof foreignAssistance2021 | typeof sharedPriorities | typeof foreignAssistancePriorities | typeof globalFishingWatchAgreementEntered | typeof globalFishingWatchAgreementAims | typeof globalFishingWatchAgreement | typeof inlLimaAnniversary | typeof inlLimaCooperationYears | typeof peaceAndSecurityCollaboration | typeof inlLimaBudgetFy2021 | typeof inlPrograms | typeof natureCrimesCooperation | typeof natureCrimes | typeof natureCrimeExamples | typeof wildlifeTradeConference | typeof wildlifeTradeConferenceHighlight | typeof sudwen | typeof wildlifeTraffickingTransnationalCrime | typeof wildlifeTraffickingEffects;
  readonly "counternarcotics": typeof foreignAssistance2021 | typeof foreignAssistancePriorities | typeof usaidTechnicalAssistanceAreas | typeof inlLimaAnniversary | typeof inlLimaCooperationYears | typeof inlLimaBudgetFy2021 | typeof inlPrograms;
  readonly "education": typeof peruvianStudentsInUs | typeof usStudentsInPeru | typeof peruvians | typeof fulbrightCommission | typeof fulbrightCommissionAllocation | typeof fulbrightCommissionRole | typeof fulbrightProgram | typeof fulbrightPeruvians | typeof fulbrightAmericans | typeof fulbrightPurposes | typeof fulbrightPeruvianGroups | typeof americans | typeof binationalCenters | typeof binationalCenterBranchOffices | typeof binationalCenterStudents | typeof binationalCenterServices | typeof binationalCenterNetwork | typeof englishLanguage | typeof educationUsa | typeof binationalCenterFollowers | typeof binationalCenterHybridActivities;
  readonly "culture": typeof binationalCenters | typeof binationalCenterBranchOffices | typeof binationalCenterServices | typeof binationalCenterNetwork | typeof binationalCenterFollowers | typeof ambassadorsFundAssistance | typeof ambassadorsFundProjects | typeof ambassadorsFundRegions | typeof ambassadorsFund | typeof culturalPatrimonyPrograms | typeof culturalPatrimonyMouSigned | typeof culturalPatrimonyMouRenewalInterval | typeof culturalPatrimonyMou | typeof culturalPatrimonyMouImportRestrictions | typeof importRestrictedMaterial | typeof artifactsRepatriated | typeof culturalPatrimonyMouRenewed;
  readonly "trade-and-economy": typeof sharedValues | typeof partnershipAims | typeof usaidPrivateSectorInvestment | typeof sharedProsperityObjective | typeof sharedProsperityMeans | typeof illegalFishingThreats | typeof fishingExportJobs | typeof culturalPatrimonyMouImportRestrictions | typeof importRestrictedMaterial | typeof tradePromotionAgreementInForce | typeof economicTiesDeepened | typeof tradePromotionAgreement | typeof tradePromotionAgreementCornerstone | typeof tradePromotionAgreementStandards | typeof goodsTrade2009 | typeof goodsTrade2021 | typeof goodsTradeEffects | typeof agriculturalTrade2009 | typeof agriculturalTrade2020 | typeof agriculturalTradeGrowth;
  readonly "consular-services": typeof usEmbassy | typeof consularAgencyCusco | typeof consularAgencyCuscoServices | typeof cusco | typeof embassyOfPeruMaintained | typeof embassyOfPeruAddress | typeof embassyOfPeruTelephone | typeof washington | typeof embassyOfPeru | typeof embassyOfPeruServices | typeof consulatesGeneral | typeof atlanta | typeof boston | typeof chicago | typeof dallas | typeof denver | typeof hartford | typeof houston | typeof losAngeles | typeof miami | typeof newYork | typeof sanFrancisco;
}

/**
 * The facts credited to each agency or one of its offices.
 *
 * @category Types
 */
export interface FactsByAgency {
  readonly "state": typeof covidAssistance | typeof covidAssistancePurpose | typeof humanitarianAssistanceForVenezuelans | typeof antiTraffickingAgencies | typeof childProtectionCompactAssistance | typeof antiTraffickingProjectsAssistance | typeof venezuelanIntegrationSupport | typeof venezuelanIntegrationMeans | typeof venezuelanCrisisAssistanceAnnounced | typeof keyOfficersList;
  readonly "state-prm": typeof venezuelanCrisisAssistanceAnnounced;
  readonly "usaid": typeof covidAssistance | typeof covidAssistancePurpose | typeof usaidYearsInPeru | typeof usaidInvestment | typeof usaidPrograms | typeof usaidProgramPurposes | typeof usaidStrategy | typeof usaidStrategyAlignment | typeof usaidTechnicalAssistance | typeof usaidTechnicalAssistanceAreaCount | typeof usaidTechnicalAssistanceAreas | typeof usaidPrivateSectorInvestment | typeof usaidInvestmentLastYear | typeof usaidRegionalInitiatives | typeof humanitarianAssistanceForVenezuelans | typeof antiTraffickingAgencies | typeof venezuelanIntegrationSupport | typeof venezuelanIntegrationMeans | typeof venezuelanCrisisAssistanceAnnounced;
  readonly "usaid-bha": typeof venezuelanCrisisAssistanceAnnounced;
  readonly "labor": typeof antiTraffickingAgencies;
  readonly "noaa": typeof noaaFishingSupport;
  readonly "defense": typeof globalFishingWatchAgreementEntered | typeof globalFishingWatchAgreementAims | typeof globalFishingWatchAgreement | typeof southernCommandInvestment | typeof southernCommandProjects | typeof emergencyOperationsCenters | typeof humanitarianAssistanceProgram;
  readonly "defense-southern-command": typeof globalFishingWatchAgreementEntered | typeof globalFishingWatchAgreementAims | typeof globalFishingWatchAgreement | typeof southernCommandInvestment | typeof southernCommandProjects | typeof emergencyOperationsCenters | typeof humanitarianAssistanceProgram;
  readonly "inl": typeof inlLimaAnniversary | typeof inlLimaCooperationYears | typeof peaceAndSecurityCollaboration | typeof inlLimaBudgetFy2021 | typeof inlPrograms;
  readonly "inl-lima": typeof inlLimaAnniversary | typeof inlLimaCooperationYears | typeof peaceAndSecurityCollaboration | typeof inlLimaBudgetFy2021;
  readonly "peace-corps": typeof peaceCorpsVolunteers | typeof peaceCorpsCommunityWork | typeof peaceCorpsProjectAreas;
}

/**
 * The facts whose date or period names each year.
 *
 * @category Types
 */
export interface FactsByYear {
  readonly 1821: typeof independenceOfPeru;
  readonly 1827: typeof diplomaticRelationsEstablished;
  readonly 1962: typeof peaceCorpsVolunteers;
  readonly 1997: typeof culturalPatrimonyMouSigned;
  readonly 2001: typeof ambassadorsFundAssistance | typeof ambassadorsFundProjects | typeof ambassadorsFundRegions;
  readonly 2006: typeof southernCommandInvestment | typeof southernCommandProjects | typeof emergencyOperationsCenters;
  readonly 2009: typeof tradePromotionAgreementInForce | typeof goodsTrade2009 | typeof agriculturalTrade2009 | typeof agriculturalTradeGrowth;
  readonly 2017: typeof childProtectionCompactSigned;
  readonly 2018: typeof inlLimaAnniversary | typeof inlLimaCooperationYears;
  readonly 2019: typeof wildlifeTradeConference;
  readonly 2020: typeof agriculturalTrade2020 | typeof agriculturalTradeGrowth;
  readonly 2021: typeof foreignAssistance2021 | typeof usaidInvestmentLastYear | typeof globalFishingWatchAgreementEntered | typeof inlLimaBudgetFy2021 | typeof goodsTrade2021;
  readonly 2022: typeof pandemicLows | typeof childProtectionCompactAssistance | typeof venezuelansInPeruProjected | typeof venezuelanSupportContributed | typeof venezuelanCrisisAnnouncement | typeof summitOfTheAmericas | typeof venezuelanCrisisAssistanceAnnounced | typeof culturalPatrimonyMouRenewed;
}

/**
 * The agency each of its ids and names stands for.
 *
 * @category Types
 */
export interface AgencyIdByName {
  readonly "state": "state";
  readonly "Department of State": "state";
  readonly "U.S. Department of State": "state";
  readonly "State Department": "state";
  readonly "the Department": "state";
  readonly "State": "state";
  readonly "U.S. State Department": "state";
  readonly "state-prm": "state-prm";
  readonly "State/PRM": "state-prm";
  readonly "PRM": "state-prm";
  readonly "Bureau of Population, Refugees, and Migration": "state-prm";
  readonly "usaid": "usaid";
  readonly "U.S. Agency for International Development": "usaid";
  readonly "USAID": "usaid";
  readonly "US Agency for International Development": "usaid";
  readonly "Agency for International Development": "usaid";
  readonly "usaid-bha": "usaid-bha";
  readonly "USAID/BHA": "usaid-bha";
  readonly "BHA": "usaid-bha";
  readonly "Bureau for Humanitarian Assistance": "usaid-bha";
  readonly "labor": "labor";
  readonly "Department of Labor": "labor";
  readonly "Labor": "labor";
  readonly "Labor Department": "labor";
  readonly "U.S. Department of Labor": "labor";
  readonly "noaa": "noaa";
  readonly "U.S. National Oceanic and Atmospheric Administration": "noaa";
  readonly "NOAA": "noaa";
  readonly "National Oceanic and Atmospheric Administration": "noaa";
  readonly "defense": "defense";
  readonly "Department of Defense": "defense";
  readonly "Defense": "defense";
  readonly "Defense Department": "defense";
  readonly "U.S. Department of Defense": "defense";
  readonly "DoD": "defense";
  readonly "defense-southern-command": "defense-southern-command";
  readonly "Department of Defense Southern Command": "defense-southern-command";
  readonly "Southern Command": "defense-southern-command";
  readonly "U.S. Southern Command": "defense-southern-command";
  readonly "SOUTHCOM": "defense-southern-command";
  readonly "inl": "inl";
  readonly "International Narcotics and Law Enforcement (INL)": "inl";
  readonly "INL": "inl";
  readonly "International Narcotics and Law Enforcement": "inl";
  readonly "Bureau of International Narcotics and Law Enforcement Affairs": "inl";
  readonly "inl-lima": "inl-lima";
  readonly "International Narcotics and Law Enforcement (INL) Lima": "inl-lima";
  readonly "INL Lima": "inl-lima";
  readonly "International Narcotics and Law Enforcement Lima": "inl-lima";
  readonly "peace-corps": "peace-corps";
  readonly "Peace Corps": "peace-corps";
  readonly "U.S. Peace Corps": "peace-corps";
}

/**
 * The topic each id and label stands for.
 *
 * @category Types
 */
export interface TopicIdByName {
  readonly "diplomacy": "diplomacy";
  readonly "Diplomacy": "diplomacy";
  readonly "health": "health";
  readonly "Health": "health";
  readonly "assistance": "assistance";
  readonly "Assistance": "assistance";
  readonly "humanitarian-assistance": "humanitarian-assistance";
  readonly "Humanitarian assistance": "humanitarian-assistance";
  readonly "development": "development";
  readonly "Development": "development";
  readonly "governance": "governance";
  readonly "Governance": "governance";
  readonly "migration": "migration";
  readonly "Migration": "migration";
  readonly "trafficking-in-persons": "trafficking-in-persons";
  readonly "Trafficking in persons": "trafficking-in-persons";
  readonly "environment": "environment";
  readonly "Environment": "environment";
  readonly "security": "security";
  readonly "Security": "security";
  readonly "counternarcotics": "counternarcotics";
  readonly "Counternarcotics": "counternarcotics";
  readonly "education": "education";
  readonly "Education": "education";
  readonly "culture": "culture";
  readonly "Culture": "culture";
  readonly "trade-and-economy": "trade-and-economy";
  readonly "Trade and economy": "trade-and-economy";
  readonly "consular-services": "consular-services";
  readonly "Consular services": "consular-services";
}

/**
 * The section each id and title stands for.
 *
 * @category Types
 */
export interface SectionIdByName {
  readonly "us-peru-relations": "us-peru-relations";
  readonly "U.S.-PERU RELATIONS": "us-peru-relations";
  readonly "pandemic-response": "pandemic-response";
  readonly "Pandemic Response": "pandemic-response";
  readonly "us-assistance-to-peru": "us-assistance-to-peru";
  readonly "U.S. Assistance to Peru": "us-assistance-to-peru";
  readonly "bilateral-economic-relations": "bilateral-economic-relations";
  readonly "Bilateral Economic Relations": "bilateral-economic-relations";
  readonly "membership-in-international-organizations": "membership-in-international-organizations";
  readonly "Peru’s Membership in International Organizations": "membership-in-international-organizations";
  readonly "bilateral-representation": "bilateral-representation";
  readonly "Bilateral Representation": "bilateral-representation";
}
