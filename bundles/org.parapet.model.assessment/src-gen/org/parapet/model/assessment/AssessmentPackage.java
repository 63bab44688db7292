/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.assessment;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Partnerships, the people who answer, assessments, responses and OD plans.
 * <!-- end-model-doc -->
 * @see org.parapet.model.assessment.AssessmentFactory
 * @model kind="package"
 * @generated
 */
public interface AssessmentPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "assessment";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://parapet.org/model/assessment";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "assessment";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	AssessmentPackage eINSTANCE = org.parapet.model.assessment.impl.AssessmentPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.parapet.model.assessment.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.assessment.impl.IdentifiedImpl
	 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.parapet.model.assessment.impl.PartnershipImpl <em>Partnership</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.assessment.impl.PartnershipImpl
	 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getPartnership()
	 * @generated
	 */
	int PARTNERSHIP = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNERSHIP__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNERSHIP__FORMAT_VERSION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNERSHIP__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Made Up</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNERSHIP__MADE_UP = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNERSHIP__STAGE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Kinds</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNERSHIP__KINDS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Formed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNERSHIP__FORMED_ON = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Organisations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNERSHIP__ORGANISATIONS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNERSHIP__PARTICIPANTS = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Context Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNERSHIP__CONTEXT_NOTES = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNERSHIP__THEMES = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Waves</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNERSHIP__WAVES = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNERSHIP__ASSESSMENTS = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Agreements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNERSHIP__AGREEMENTS = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Partnership</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNERSHIP_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link org.parapet.model.assessment.impl.OrganisationImpl <em>Organisation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.assessment.impl.OrganisationImpl
	 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getOrganisation()
	 * @generated
	 */
	int ORGANISATION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__SHORT_NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Organisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.parapet.model.assessment.impl.ParticipantImpl <em>Participant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.assessment.impl.ParticipantImpl
	 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getParticipant()
	 * @generated
	 */
	int PARTICIPANT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__CODE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ORGANISATION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ROLE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__NAME = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__CONTACT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Found In Interview</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__FOUND_IN_INTERVIEW = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Participant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.parapet.model.assessment.impl.ContextNoteImpl <em>Context Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.assessment.impl.ContextNoteImpl
	 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getContextNote()
	 * @generated
	 */
	int CONTEXT_NOTE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_NOTE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Topic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_NOTE__TOPIC = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_NOTE__TEXT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Noted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_NOTE__NOTED_ON = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Context Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_NOTE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.parapet.model.assessment.impl.ThemeImpl <em>Theme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.assessment.impl.ThemeImpl
	 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getTheme()
	 * @generated
	 */
	int THEME = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__LABEL = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__REPORTED = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Theme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.parapet.model.assessment.impl.WaveImpl <em>Wave</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.assessment.impl.WaveImpl
	 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getWave()
	 * @generated
	 */
	int WAVE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__STARTED_ON = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Finished On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__FINISHED_ON = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Wave</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.parapet.model.assessment.impl.AssessmentImpl <em>Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.assessment.impl.AssessmentImpl
	 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getAssessment()
	 * @generated
	 */
	int ASSESSMENT = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__INSTRUMENT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__EDITION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Wave</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__WAVE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__STARTED_ON = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Finished On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__FINISHED_ON = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Next Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__NEXT_DUE_ON = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__STEPS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Responses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__RESPONSES = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Interview Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__INTERVIEW_NOTES = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Plan</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__PLAN = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.parapet.model.assessment.impl.StepRecordImpl <em>Step Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.assessment.impl.StepRecordImpl
	 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getStepRecord()
	 * @generated
	 */
	int STEP_RECORD = 8;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_RECORD__STEP = 0;

	/**
	 * The feature id for the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_RECORD__DONE_ON = 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_RECORD__NOTE = 2;

	/**
	 * The number of structural features of the '<em>Step Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_RECORD_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.parapet.model.assessment.impl.ResponseImpl <em>Response</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.assessment.impl.ResponseImpl
	 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getResponse()
	 * @generated
	 */
	int RESPONSE = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__PARTICIPANT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Answered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__ANSWERED_ON = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__ANSWERS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Response</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.parapet.model.assessment.impl.AnswerImpl <em>Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.assessment.impl.AnswerImpl
	 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getAnswer()
	 * @generated
	 */
	int ANSWER = 10;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__ITEM = 0;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__SCALE = 1;

	/**
	 * The feature id for the '<em><b>Option</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__OPTION = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__TEXT = 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__NOTE = 4;

	/**
	 * The number of structural features of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.parapet.model.assessment.impl.InterviewNoteImpl <em>Interview Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.assessment.impl.InterviewNoteImpl
	 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getInterviewNote()
	 * @generated
	 */
	int INTERVIEW_NOTE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_NOTE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_NOTE__PARTICIPANT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Prompt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_NOTE__PROMPT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_NOTE__TEXT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_NOTE__THEMES = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Noted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_NOTE__NOTED_ON = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Interview Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_NOTE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.parapet.model.assessment.impl.OdPlanImpl <em>Od Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.assessment.impl.OdPlanImpl
	 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getOdPlan()
	 * @generated
	 */
	int OD_PLAN = 12;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OD_PLAN__TITLE = 0;

	/**
	 * The feature id for the '<em><b>Drafted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OD_PLAN__DRAFTED_ON = 1;

	/**
	 * The feature id for the '<em><b>Signed Off On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OD_PLAN__SIGNED_OFF_ON = 2;

	/**
	 * The feature id for the '<em><b>Texts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OD_PLAN__TEXTS = 3;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OD_PLAN__ACTIONS = 4;

	/**
	 * The number of structural features of the '<em>Od Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OD_PLAN_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.parapet.model.assessment.impl.PlanTextImpl <em>Plan Text</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.assessment.impl.PlanTextImpl
	 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getPlanText()
	 * @generated
	 */
	int PLAN_TEXT = 13;

	/**
	 * The feature id for the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TEXT__SECTION = 0;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TEXT__POSITION = 1;

	/**
	 * The feature id for the '<em><b>Drafted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TEXT__DRAFTED = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TEXT__TEXT = 3;

	/**
	 * The number of structural features of the '<em>Plan Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TEXT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.parapet.model.assessment.impl.PlanActionImpl <em>Plan Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.assessment.impl.PlanActionImpl
	 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getPlanAction()
	 * @generated
	 */
	int PLAN_ACTION = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ACTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ACTION__ITEMS = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Finding Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ACTION__FINDING_KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ACTION__ORIGIN = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Drafted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ACTION__DRAFTED = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ACTION__TEXT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ACTION__OWNER = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ACTION__DUE_ON = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ACTION__STATUS = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ACTION__NOTE = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Plan Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ACTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.parapet.model.assessment.impl.SmallGroupAgreementImpl <em>Small Group Agreement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.assessment.impl.SmallGroupAgreementImpl
	 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getSmallGroupAgreement()
	 * @generated
	 */
	int SMALL_GROUP_AGREEMENT = 15;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_GROUP_AGREEMENT__MINIMUM = 0;

	/**
	 * The feature id for the '<em><b>Agreed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_GROUP_AGREEMENT__AGREED_BY = 1;

	/**
	 * The feature id for the '<em><b>Agreed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_GROUP_AGREEMENT__AGREED_ON = 2;

	/**
	 * The feature id for the '<em><b>Waves</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_GROUP_AGREEMENT__WAVES = 3;

	/**
	 * The number of structural features of the '<em>Small Group Agreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_GROUP_AGREEMENT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.parapet.model.assessment.ParticipantRole <em>Participant Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.assessment.ParticipantRole
	 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getParticipantRole()
	 * @generated
	 */
	int PARTICIPANT_ROLE = 16;

	/**
	 * The meta object id for the '{@link org.parapet.model.assessment.ActionStatus <em>Action Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.assessment.ActionStatus
	 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getActionStatus()
	 * @generated
	 */
	int ACTION_STATUS = 17;

	/**
	 * The meta object id for the '{@link org.parapet.model.assessment.PlanSectionKind <em>Plan Section Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.assessment.PlanSectionKind
	 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getPlanSectionKind()
	 * @generated
	 */
	int PLAN_SECTION_KIND = 18;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getDate()
	 * @generated
	 */
	int DATE = 19;


	/**
	 * Returns the meta object for class '{@link org.parapet.model.assessment.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.parapet.model.assessment.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.parapet.model.assessment.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.assessment.Partnership <em>Partnership</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Partnership</em>'.
	 * @see org.parapet.model.assessment.Partnership
	 * @generated
	 */
	EClass getPartnership();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Partnership#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.parapet.model.assessment.Partnership#getFormatVersion()
	 * @see #getPartnership()
	 * @generated
	 */
	EAttribute getPartnership_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Partnership#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.parapet.model.assessment.Partnership#getName()
	 * @see #getPartnership()
	 * @generated
	 */
	EAttribute getPartnership_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Partnership#isMadeUp <em>Made Up</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Made Up</em>'.
	 * @see org.parapet.model.assessment.Partnership#isMadeUp()
	 * @see #getPartnership()
	 * @generated
	 */
	EAttribute getPartnership_MadeUp();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Partnership#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.parapet.model.assessment.Partnership#getStage()
	 * @see #getPartnership()
	 * @generated
	 */
	EAttribute getPartnership_Stage();

	/**
	 * Returns the meta object for the attribute list '{@link org.parapet.model.assessment.Partnership#getKinds <em>Kinds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Kinds</em>'.
	 * @see org.parapet.model.assessment.Partnership#getKinds()
	 * @see #getPartnership()
	 * @generated
	 */
	EAttribute getPartnership_Kinds();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Partnership#getFormedOn <em>Formed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formed On</em>'.
	 * @see org.parapet.model.assessment.Partnership#getFormedOn()
	 * @see #getPartnership()
	 * @generated
	 */
	EAttribute getPartnership_FormedOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.assessment.Partnership#getOrganisations <em>Organisations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Organisations</em>'.
	 * @see org.parapet.model.assessment.Partnership#getOrganisations()
	 * @see #getPartnership()
	 * @generated
	 */
	EReference getPartnership_Organisations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.assessment.Partnership#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participants</em>'.
	 * @see org.parapet.model.assessment.Partnership#getParticipants()
	 * @see #getPartnership()
	 * @generated
	 */
	EReference getPartnership_Participants();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.assessment.Partnership#getContextNotes <em>Context Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Context Notes</em>'.
	 * @see org.parapet.model.assessment.Partnership#getContextNotes()
	 * @see #getPartnership()
	 * @generated
	 */
	EReference getPartnership_ContextNotes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.assessment.Partnership#getThemes <em>Themes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Themes</em>'.
	 * @see org.parapet.model.assessment.Partnership#getThemes()
	 * @see #getPartnership()
	 * @generated
	 */
	EReference getPartnership_Themes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.assessment.Partnership#getWaves <em>Waves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Waves</em>'.
	 * @see org.parapet.model.assessment.Partnership#getWaves()
	 * @see #getPartnership()
	 * @generated
	 */
	EReference getPartnership_Waves();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.assessment.Partnership#getAssessments <em>Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assessments</em>'.
	 * @see org.parapet.model.assessment.Partnership#getAssessments()
	 * @see #getPartnership()
	 * @generated
	 */
	EReference getPartnership_Assessments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.assessment.Partnership#getAgreements <em>Agreements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Agreements</em>'.
	 * @see org.parapet.model.assessment.Partnership#getAgreements()
	 * @see #getPartnership()
	 * @generated
	 */
	EReference getPartnership_Agreements();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.assessment.Organisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Organisation</em>'.
	 * @see org.parapet.model.assessment.Organisation
	 * @generated
	 */
	EClass getOrganisation();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Organisation#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.parapet.model.assessment.Organisation#getName()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Organisation#getShortName <em>Short Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Name</em>'.
	 * @see org.parapet.model.assessment.Organisation#getShortName()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_ShortName();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.assessment.Participant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Participant</em>'.
	 * @see org.parapet.model.assessment.Participant
	 * @generated
	 */
	EClass getParticipant();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Participant#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.parapet.model.assessment.Participant#getCode()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Code();

	/**
	 * Returns the meta object for the reference '{@link org.parapet.model.assessment.Participant#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation</em>'.
	 * @see org.parapet.model.assessment.Participant#getOrganisation()
	 * @see #getParticipant()
	 * @generated
	 */
	EReference getParticipant_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Participant#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.parapet.model.assessment.Participant#getRole()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Participant#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.parapet.model.assessment.Participant#getName()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Participant#getContact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contact</em>'.
	 * @see org.parapet.model.assessment.Participant#getContact()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Contact();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Participant#isFoundInInterview <em>Found In Interview</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Found In Interview</em>'.
	 * @see org.parapet.model.assessment.Participant#isFoundInInterview()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_FoundInInterview();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.assessment.ContextNote <em>Context Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Context Note</em>'.
	 * @see org.parapet.model.assessment.ContextNote
	 * @generated
	 */
	EClass getContextNote();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.ContextNote#getTopic <em>Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Topic</em>'.
	 * @see org.parapet.model.assessment.ContextNote#getTopic()
	 * @see #getContextNote()
	 * @generated
	 */
	EAttribute getContextNote_Topic();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.ContextNote#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.parapet.model.assessment.ContextNote#getText()
	 * @see #getContextNote()
	 * @generated
	 */
	EAttribute getContextNote_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.ContextNote#getNotedOn <em>Noted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Noted On</em>'.
	 * @see org.parapet.model.assessment.ContextNote#getNotedOn()
	 * @see #getContextNote()
	 * @generated
	 */
	EAttribute getContextNote_NotedOn();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.assessment.Theme <em>Theme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Theme</em>'.
	 * @see org.parapet.model.assessment.Theme
	 * @generated
	 */
	EClass getTheme();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Theme#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.parapet.model.assessment.Theme#getLabel()
	 * @see #getTheme()
	 * @generated
	 */
	EAttribute getTheme_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Theme#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.parapet.model.assessment.Theme#getDescription()
	 * @see #getTheme()
	 * @generated
	 */
	EAttribute getTheme_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Theme#isReported <em>Reported</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reported</em>'.
	 * @see org.parapet.model.assessment.Theme#isReported()
	 * @see #getTheme()
	 * @generated
	 */
	EAttribute getTheme_Reported();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.assessment.Wave <em>Wave</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Wave</em>'.
	 * @see org.parapet.model.assessment.Wave
	 * @generated
	 */
	EClass getWave();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Wave#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.parapet.model.assessment.Wave#getName()
	 * @see #getWave()
	 * @generated
	 */
	EAttribute getWave_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Wave#getStartedOn <em>Started On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started On</em>'.
	 * @see org.parapet.model.assessment.Wave#getStartedOn()
	 * @see #getWave()
	 * @generated
	 */
	EAttribute getWave_StartedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Wave#getFinishedOn <em>Finished On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finished On</em>'.
	 * @see org.parapet.model.assessment.Wave#getFinishedOn()
	 * @see #getWave()
	 * @generated
	 */
	EAttribute getWave_FinishedOn();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.assessment.Assessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assessment</em>'.
	 * @see org.parapet.model.assessment.Assessment
	 * @generated
	 */
	EClass getAssessment();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Assessment#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instrument</em>'.
	 * @see org.parapet.model.assessment.Assessment#getInstrument()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Instrument();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Assessment#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see org.parapet.model.assessment.Assessment#getEdition()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Edition();

	/**
	 * Returns the meta object for the reference '{@link org.parapet.model.assessment.Assessment#getWave <em>Wave</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Wave</em>'.
	 * @see org.parapet.model.assessment.Assessment#getWave()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Wave();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Assessment#getStartedOn <em>Started On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started On</em>'.
	 * @see org.parapet.model.assessment.Assessment#getStartedOn()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_StartedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Assessment#getFinishedOn <em>Finished On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finished On</em>'.
	 * @see org.parapet.model.assessment.Assessment#getFinishedOn()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_FinishedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Assessment#getNextDueOn <em>Next Due On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Due On</em>'.
	 * @see org.parapet.model.assessment.Assessment#getNextDueOn()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_NextDueOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.assessment.Assessment#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.parapet.model.assessment.Assessment#getSteps()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Steps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.assessment.Assessment#getResponses <em>Responses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Responses</em>'.
	 * @see org.parapet.model.assessment.Assessment#getResponses()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Responses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.assessment.Assessment#getInterviewNotes <em>Interview Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Interview Notes</em>'.
	 * @see org.parapet.model.assessment.Assessment#getInterviewNotes()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_InterviewNotes();

	/**
	 * Returns the meta object for the containment reference '{@link org.parapet.model.assessment.Assessment#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Plan</em>'.
	 * @see org.parapet.model.assessment.Assessment#getPlan()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Plan();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.assessment.StepRecord <em>Step Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step Record</em>'.
	 * @see org.parapet.model.assessment.StepRecord
	 * @generated
	 */
	EClass getStepRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.StepRecord#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.parapet.model.assessment.StepRecord#getStep()
	 * @see #getStepRecord()
	 * @generated
	 */
	EAttribute getStepRecord_Step();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.StepRecord#getDoneOn <em>Done On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done On</em>'.
	 * @see org.parapet.model.assessment.StepRecord#getDoneOn()
	 * @see #getStepRecord()
	 * @generated
	 */
	EAttribute getStepRecord_DoneOn();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.StepRecord#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.parapet.model.assessment.StepRecord#getNote()
	 * @see #getStepRecord()
	 * @generated
	 */
	EAttribute getStepRecord_Note();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.assessment.Response <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Response</em>'.
	 * @see org.parapet.model.assessment.Response
	 * @generated
	 */
	EClass getResponse();

	/**
	 * Returns the meta object for the reference '{@link org.parapet.model.assessment.Response#getParticipant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Participant</em>'.
	 * @see org.parapet.model.assessment.Response#getParticipant()
	 * @see #getResponse()
	 * @generated
	 */
	EReference getResponse_Participant();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Response#getAnsweredOn <em>Answered On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answered On</em>'.
	 * @see org.parapet.model.assessment.Response#getAnsweredOn()
	 * @see #getResponse()
	 * @generated
	 */
	EAttribute getResponse_AnsweredOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.assessment.Response#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see org.parapet.model.assessment.Response#getAnswers()
	 * @see #getResponse()
	 * @generated
	 */
	EReference getResponse_Answers();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.assessment.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer</em>'.
	 * @see org.parapet.model.assessment.Answer
	 * @generated
	 */
	EClass getAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Answer#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see org.parapet.model.assessment.Answer#getItem()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Item();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Answer#getScale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scale</em>'.
	 * @see org.parapet.model.assessment.Answer#getScale()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Scale();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Answer#getOption <em>Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Option</em>'.
	 * @see org.parapet.model.assessment.Answer#getOption()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Option();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Answer#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.parapet.model.assessment.Answer#getText()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.Answer#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.parapet.model.assessment.Answer#getNote()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Note();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.assessment.InterviewNote <em>Interview Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interview Note</em>'.
	 * @see org.parapet.model.assessment.InterviewNote
	 * @generated
	 */
	EClass getInterviewNote();

	/**
	 * Returns the meta object for the reference '{@link org.parapet.model.assessment.InterviewNote#getParticipant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Participant</em>'.
	 * @see org.parapet.model.assessment.InterviewNote#getParticipant()
	 * @see #getInterviewNote()
	 * @generated
	 */
	EReference getInterviewNote_Participant();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.InterviewNote#getPrompt <em>Prompt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prompt</em>'.
	 * @see org.parapet.model.assessment.InterviewNote#getPrompt()
	 * @see #getInterviewNote()
	 * @generated
	 */
	EAttribute getInterviewNote_Prompt();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.InterviewNote#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.parapet.model.assessment.InterviewNote#getText()
	 * @see #getInterviewNote()
	 * @generated
	 */
	EAttribute getInterviewNote_Text();

	/**
	 * Returns the meta object for the reference list '{@link org.parapet.model.assessment.InterviewNote#getThemes <em>Themes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Themes</em>'.
	 * @see org.parapet.model.assessment.InterviewNote#getThemes()
	 * @see #getInterviewNote()
	 * @generated
	 */
	EReference getInterviewNote_Themes();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.InterviewNote#getNotedOn <em>Noted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Noted On</em>'.
	 * @see org.parapet.model.assessment.InterviewNote#getNotedOn()
	 * @see #getInterviewNote()
	 * @generated
	 */
	EAttribute getInterviewNote_NotedOn();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.assessment.OdPlan <em>Od Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Od Plan</em>'.
	 * @see org.parapet.model.assessment.OdPlan
	 * @generated
	 */
	EClass getOdPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.OdPlan#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.parapet.model.assessment.OdPlan#getTitle()
	 * @see #getOdPlan()
	 * @generated
	 */
	EAttribute getOdPlan_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.OdPlan#getDraftedOn <em>Drafted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drafted On</em>'.
	 * @see org.parapet.model.assessment.OdPlan#getDraftedOn()
	 * @see #getOdPlan()
	 * @generated
	 */
	EAttribute getOdPlan_DraftedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.OdPlan#getSignedOffOn <em>Signed Off On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed Off On</em>'.
	 * @see org.parapet.model.assessment.OdPlan#getSignedOffOn()
	 * @see #getOdPlan()
	 * @generated
	 */
	EAttribute getOdPlan_SignedOffOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.assessment.OdPlan#getTexts <em>Texts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Texts</em>'.
	 * @see org.parapet.model.assessment.OdPlan#getTexts()
	 * @see #getOdPlan()
	 * @generated
	 */
	EReference getOdPlan_Texts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.assessment.OdPlan#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actions</em>'.
	 * @see org.parapet.model.assessment.OdPlan#getActions()
	 * @see #getOdPlan()
	 * @generated
	 */
	EReference getOdPlan_Actions();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.assessment.PlanText <em>Plan Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan Text</em>'.
	 * @see org.parapet.model.assessment.PlanText
	 * @generated
	 */
	EClass getPlanText();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.PlanText#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Section</em>'.
	 * @see org.parapet.model.assessment.PlanText#getSection()
	 * @see #getPlanText()
	 * @generated
	 */
	EAttribute getPlanText_Section();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.PlanText#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.parapet.model.assessment.PlanText#getPosition()
	 * @see #getPlanText()
	 * @generated
	 */
	EAttribute getPlanText_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.PlanText#getDrafted <em>Drafted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drafted</em>'.
	 * @see org.parapet.model.assessment.PlanText#getDrafted()
	 * @see #getPlanText()
	 * @generated
	 */
	EAttribute getPlanText_Drafted();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.PlanText#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.parapet.model.assessment.PlanText#getText()
	 * @see #getPlanText()
	 * @generated
	 */
	EAttribute getPlanText_Text();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.assessment.PlanAction <em>Plan Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan Action</em>'.
	 * @see org.parapet.model.assessment.PlanAction
	 * @generated
	 */
	EClass getPlanAction();

	/**
	 * Returns the meta object for the attribute list '{@link org.parapet.model.assessment.PlanAction#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Items</em>'.
	 * @see org.parapet.model.assessment.PlanAction#getItems()
	 * @see #getPlanAction()
	 * @generated
	 */
	EAttribute getPlanAction_Items();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.PlanAction#getFindingKind <em>Finding Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finding Kind</em>'.
	 * @see org.parapet.model.assessment.PlanAction#getFindingKind()
	 * @see #getPlanAction()
	 * @generated
	 */
	EAttribute getPlanAction_FindingKind();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.PlanAction#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.parapet.model.assessment.PlanAction#getOrigin()
	 * @see #getPlanAction()
	 * @generated
	 */
	EAttribute getPlanAction_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.PlanAction#getDrafted <em>Drafted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drafted</em>'.
	 * @see org.parapet.model.assessment.PlanAction#getDrafted()
	 * @see #getPlanAction()
	 * @generated
	 */
	EAttribute getPlanAction_Drafted();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.PlanAction#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.parapet.model.assessment.PlanAction#getText()
	 * @see #getPlanAction()
	 * @generated
	 */
	EAttribute getPlanAction_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.PlanAction#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.parapet.model.assessment.PlanAction#getOwner()
	 * @see #getPlanAction()
	 * @generated
	 */
	EAttribute getPlanAction_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.PlanAction#getDueOn <em>Due On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due On</em>'.
	 * @see org.parapet.model.assessment.PlanAction#getDueOn()
	 * @see #getPlanAction()
	 * @generated
	 */
	EAttribute getPlanAction_DueOn();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.PlanAction#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.parapet.model.assessment.PlanAction#getStatus()
	 * @see #getPlanAction()
	 * @generated
	 */
	EAttribute getPlanAction_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.PlanAction#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.parapet.model.assessment.PlanAction#getNote()
	 * @see #getPlanAction()
	 * @generated
	 */
	EAttribute getPlanAction_Note();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.assessment.SmallGroupAgreement <em>Small Group Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Small Group Agreement</em>'.
	 * @see org.parapet.model.assessment.SmallGroupAgreement
	 * @generated
	 */
	EClass getSmallGroupAgreement();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.SmallGroupAgreement#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.parapet.model.assessment.SmallGroupAgreement#getMinimum()
	 * @see #getSmallGroupAgreement()
	 * @generated
	 */
	EAttribute getSmallGroupAgreement_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.SmallGroupAgreement#getAgreedBy <em>Agreed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agreed By</em>'.
	 * @see org.parapet.model.assessment.SmallGroupAgreement#getAgreedBy()
	 * @see #getSmallGroupAgreement()
	 * @generated
	 */
	EAttribute getSmallGroupAgreement_AgreedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.assessment.SmallGroupAgreement#getAgreedOn <em>Agreed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agreed On</em>'.
	 * @see org.parapet.model.assessment.SmallGroupAgreement#getAgreedOn()
	 * @see #getSmallGroupAgreement()
	 * @generated
	 */
	EAttribute getSmallGroupAgreement_AgreedOn();

	/**
	 * Returns the meta object for the reference list '{@link org.parapet.model.assessment.SmallGroupAgreement#getWaves <em>Waves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Waves</em>'.
	 * @see org.parapet.model.assessment.SmallGroupAgreement#getWaves()
	 * @see #getSmallGroupAgreement()
	 * @generated
	 */
	EReference getSmallGroupAgreement_Waves();

	/**
	 * Returns the meta object for enum '{@link org.parapet.model.assessment.ParticipantRole <em>Participant Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Participant Role</em>'.
	 * @see org.parapet.model.assessment.ParticipantRole
	 * @generated
	 */
	EEnum getParticipantRole();

	/**
	 * Returns the meta object for enum '{@link org.parapet.model.assessment.ActionStatus <em>Action Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Action Status</em>'.
	 * @see org.parapet.model.assessment.ActionStatus
	 * @generated
	 */
	EEnum getActionStatus();

	/**
	 * Returns the meta object for enum '{@link org.parapet.model.assessment.PlanSectionKind <em>Plan Section Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Plan Section Kind</em>'.
	 * @see org.parapet.model.assessment.PlanSectionKind
	 * @generated
	 */
	EEnum getPlanSectionKind();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar date, written as in ISO 8601: 2026-03-31.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	AssessmentFactory getAssessmentFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.parapet.model.assessment.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.assessment.impl.IdentifiedImpl
		 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.parapet.model.assessment.impl.PartnershipImpl <em>Partnership</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.assessment.impl.PartnershipImpl
		 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getPartnership()
		 * @generated
		 */
		EClass PARTNERSHIP = eINSTANCE.getPartnership();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNERSHIP__FORMAT_VERSION = eINSTANCE.getPartnership_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNERSHIP__NAME = eINSTANCE.getPartnership_Name();

		/**
		 * The meta object literal for the '<em><b>Made Up</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNERSHIP__MADE_UP = eINSTANCE.getPartnership_MadeUp();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNERSHIP__STAGE = eINSTANCE.getPartnership_Stage();

		/**
		 * The meta object literal for the '<em><b>Kinds</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNERSHIP__KINDS = eINSTANCE.getPartnership_Kinds();

		/**
		 * The meta object literal for the '<em><b>Formed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNERSHIP__FORMED_ON = eINSTANCE.getPartnership_FormedOn();

		/**
		 * The meta object literal for the '<em><b>Organisations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNERSHIP__ORGANISATIONS = eINSTANCE.getPartnership_Organisations();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNERSHIP__PARTICIPANTS = eINSTANCE.getPartnership_Participants();

		/**
		 * The meta object literal for the '<em><b>Context Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNERSHIP__CONTEXT_NOTES = eINSTANCE.getPartnership_ContextNotes();

		/**
		 * The meta object literal for the '<em><b>Themes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNERSHIP__THEMES = eINSTANCE.getPartnership_Themes();

		/**
		 * The meta object literal for the '<em><b>Waves</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNERSHIP__WAVES = eINSTANCE.getPartnership_Waves();

		/**
		 * The meta object literal for the '<em><b>Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNERSHIP__ASSESSMENTS = eINSTANCE.getPartnership_Assessments();

		/**
		 * The meta object literal for the '<em><b>Agreements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNERSHIP__AGREEMENTS = eINSTANCE.getPartnership_Agreements();

		/**
		 * The meta object literal for the '{@link org.parapet.model.assessment.impl.OrganisationImpl <em>Organisation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.assessment.impl.OrganisationImpl
		 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getOrganisation()
		 * @generated
		 */
		EClass ORGANISATION = eINSTANCE.getOrganisation();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__NAME = eINSTANCE.getOrganisation_Name();

		/**
		 * The meta object literal for the '<em><b>Short Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__SHORT_NAME = eINSTANCE.getOrganisation_ShortName();

		/**
		 * The meta object literal for the '{@link org.parapet.model.assessment.impl.ParticipantImpl <em>Participant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.assessment.impl.ParticipantImpl
		 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getParticipant()
		 * @generated
		 */
		EClass PARTICIPANT = eINSTANCE.getParticipant();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__CODE = eINSTANCE.getParticipant_Code();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPANT__ORGANISATION = eINSTANCE.getParticipant_Organisation();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__ROLE = eINSTANCE.getParticipant_Role();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__NAME = eINSTANCE.getParticipant_Name();

		/**
		 * The meta object literal for the '<em><b>Contact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__CONTACT = eINSTANCE.getParticipant_Contact();

		/**
		 * The meta object literal for the '<em><b>Found In Interview</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__FOUND_IN_INTERVIEW = eINSTANCE.getParticipant_FoundInInterview();

		/**
		 * The meta object literal for the '{@link org.parapet.model.assessment.impl.ContextNoteImpl <em>Context Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.assessment.impl.ContextNoteImpl
		 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getContextNote()
		 * @generated
		 */
		EClass CONTEXT_NOTE = eINSTANCE.getContextNote();

		/**
		 * The meta object literal for the '<em><b>Topic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTEXT_NOTE__TOPIC = eINSTANCE.getContextNote_Topic();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTEXT_NOTE__TEXT = eINSTANCE.getContextNote_Text();

		/**
		 * The meta object literal for the '<em><b>Noted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTEXT_NOTE__NOTED_ON = eINSTANCE.getContextNote_NotedOn();

		/**
		 * The meta object literal for the '{@link org.parapet.model.assessment.impl.ThemeImpl <em>Theme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.assessment.impl.ThemeImpl
		 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getTheme()
		 * @generated
		 */
		EClass THEME = eINSTANCE.getTheme();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME__LABEL = eINSTANCE.getTheme_Label();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME__DESCRIPTION = eINSTANCE.getTheme_Description();

		/**
		 * The meta object literal for the '<em><b>Reported</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME__REPORTED = eINSTANCE.getTheme_Reported();

		/**
		 * The meta object literal for the '{@link org.parapet.model.assessment.impl.WaveImpl <em>Wave</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.assessment.impl.WaveImpl
		 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getWave()
		 * @generated
		 */
		EClass WAVE = eINSTANCE.getWave();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE__NAME = eINSTANCE.getWave_Name();

		/**
		 * The meta object literal for the '<em><b>Started On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE__STARTED_ON = eINSTANCE.getWave_StartedOn();

		/**
		 * The meta object literal for the '<em><b>Finished On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE__FINISHED_ON = eINSTANCE.getWave_FinishedOn();

		/**
		 * The meta object literal for the '{@link org.parapet.model.assessment.impl.AssessmentImpl <em>Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.assessment.impl.AssessmentImpl
		 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getAssessment()
		 * @generated
		 */
		EClass ASSESSMENT = eINSTANCE.getAssessment();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__INSTRUMENT = eINSTANCE.getAssessment_Instrument();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__EDITION = eINSTANCE.getAssessment_Edition();

		/**
		 * The meta object literal for the '<em><b>Wave</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__WAVE = eINSTANCE.getAssessment_Wave();

		/**
		 * The meta object literal for the '<em><b>Started On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__STARTED_ON = eINSTANCE.getAssessment_StartedOn();

		/**
		 * The meta object literal for the '<em><b>Finished On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__FINISHED_ON = eINSTANCE.getAssessment_FinishedOn();

		/**
		 * The meta object literal for the '<em><b>Next Due On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__NEXT_DUE_ON = eINSTANCE.getAssessment_NextDueOn();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__STEPS = eINSTANCE.getAssessment_Steps();

		/**
		 * The meta object literal for the '<em><b>Responses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__RESPONSES = eINSTANCE.getAssessment_Responses();

		/**
		 * The meta object literal for the '<em><b>Interview Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__INTERVIEW_NOTES = eINSTANCE.getAssessment_InterviewNotes();

		/**
		 * The meta object literal for the '<em><b>Plan</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__PLAN = eINSTANCE.getAssessment_Plan();

		/**
		 * The meta object literal for the '{@link org.parapet.model.assessment.impl.StepRecordImpl <em>Step Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.assessment.impl.StepRecordImpl
		 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getStepRecord()
		 * @generated
		 */
		EClass STEP_RECORD = eINSTANCE.getStepRecord();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_RECORD__STEP = eINSTANCE.getStepRecord_Step();

		/**
		 * The meta object literal for the '<em><b>Done On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_RECORD__DONE_ON = eINSTANCE.getStepRecord_DoneOn();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_RECORD__NOTE = eINSTANCE.getStepRecord_Note();

		/**
		 * The meta object literal for the '{@link org.parapet.model.assessment.impl.ResponseImpl <em>Response</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.assessment.impl.ResponseImpl
		 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getResponse()
		 * @generated
		 */
		EClass RESPONSE = eINSTANCE.getResponse();

		/**
		 * The meta object literal for the '<em><b>Participant</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESPONSE__PARTICIPANT = eINSTANCE.getResponse_Participant();

		/**
		 * The meta object literal for the '<em><b>Answered On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE__ANSWERED_ON = eINSTANCE.getResponse_AnsweredOn();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESPONSE__ANSWERS = eINSTANCE.getResponse_Answers();

		/**
		 * The meta object literal for the '{@link org.parapet.model.assessment.impl.AnswerImpl <em>Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.assessment.impl.AnswerImpl
		 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getAnswer()
		 * @generated
		 */
		EClass ANSWER = eINSTANCE.getAnswer();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__ITEM = eINSTANCE.getAnswer_Item();

		/**
		 * The meta object literal for the '<em><b>Scale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__SCALE = eINSTANCE.getAnswer_Scale();

		/**
		 * The meta object literal for the '<em><b>Option</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__OPTION = eINSTANCE.getAnswer_Option();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__TEXT = eINSTANCE.getAnswer_Text();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__NOTE = eINSTANCE.getAnswer_Note();

		/**
		 * The meta object literal for the '{@link org.parapet.model.assessment.impl.InterviewNoteImpl <em>Interview Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.assessment.impl.InterviewNoteImpl
		 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getInterviewNote()
		 * @generated
		 */
		EClass INTERVIEW_NOTE = eINSTANCE.getInterviewNote();

		/**
		 * The meta object literal for the '<em><b>Participant</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERVIEW_NOTE__PARTICIPANT = eINSTANCE.getInterviewNote_Participant();

		/**
		 * The meta object literal for the '<em><b>Prompt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW_NOTE__PROMPT = eINSTANCE.getInterviewNote_Prompt();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW_NOTE__TEXT = eINSTANCE.getInterviewNote_Text();

		/**
		 * The meta object literal for the '<em><b>Themes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERVIEW_NOTE__THEMES = eINSTANCE.getInterviewNote_Themes();

		/**
		 * The meta object literal for the '<em><b>Noted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW_NOTE__NOTED_ON = eINSTANCE.getInterviewNote_NotedOn();

		/**
		 * The meta object literal for the '{@link org.parapet.model.assessment.impl.OdPlanImpl <em>Od Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.assessment.impl.OdPlanImpl
		 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getOdPlan()
		 * @generated
		 */
		EClass OD_PLAN = eINSTANCE.getOdPlan();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OD_PLAN__TITLE = eINSTANCE.getOdPlan_Title();

		/**
		 * The meta object literal for the '<em><b>Drafted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OD_PLAN__DRAFTED_ON = eINSTANCE.getOdPlan_DraftedOn();

		/**
		 * The meta object literal for the '<em><b>Signed Off On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OD_PLAN__SIGNED_OFF_ON = eINSTANCE.getOdPlan_SignedOffOn();

		/**
		 * The meta object literal for the '<em><b>Texts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OD_PLAN__TEXTS = eINSTANCE.getOdPlan_Texts();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OD_PLAN__ACTIONS = eINSTANCE.getOdPlan_Actions();

		/**
		 * The meta object literal for the '{@link org.parapet.model.assessment.impl.PlanTextImpl <em>Plan Text</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.assessment.impl.PlanTextImpl
		 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getPlanText()
		 * @generated
		 */
		EClass PLAN_TEXT = eINSTANCE.getPlanText();

		/**
		 * The meta object literal for the '<em><b>Section</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_TEXT__SECTION = eINSTANCE.getPlanText_Section();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_TEXT__POSITION = eINSTANCE.getPlanText_Position();

		/**
		 * The meta object literal for the '<em><b>Drafted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_TEXT__DRAFTED = eINSTANCE.getPlanText_Drafted();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_TEXT__TEXT = eINSTANCE.getPlanText_Text();

		/**
		 * The meta object literal for the '{@link org.parapet.model.assessment.impl.PlanActionImpl <em>Plan Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.assessment.impl.PlanActionImpl
		 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getPlanAction()
		 * @generated
		 */
		EClass PLAN_ACTION = eINSTANCE.getPlanAction();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_ACTION__ITEMS = eINSTANCE.getPlanAction_Items();

		/**
		 * The meta object literal for the '<em><b>Finding Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_ACTION__FINDING_KIND = eINSTANCE.getPlanAction_FindingKind();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_ACTION__ORIGIN = eINSTANCE.getPlanAction_Origin();

		/**
		 * The meta object literal for the '<em><b>Drafted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_ACTION__DRAFTED = eINSTANCE.getPlanAction_Drafted();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_ACTION__TEXT = eINSTANCE.getPlanAction_Text();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_ACTION__OWNER = eINSTANCE.getPlanAction_Owner();

		/**
		 * The meta object literal for the '<em><b>Due On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_ACTION__DUE_ON = eINSTANCE.getPlanAction_DueOn();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_ACTION__STATUS = eINSTANCE.getPlanAction_Status();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_ACTION__NOTE = eINSTANCE.getPlanAction_Note();

		/**
		 * The meta object literal for the '{@link org.parapet.model.assessment.impl.SmallGroupAgreementImpl <em>Small Group Agreement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.assessment.impl.SmallGroupAgreementImpl
		 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getSmallGroupAgreement()
		 * @generated
		 */
		EClass SMALL_GROUP_AGREEMENT = eINSTANCE.getSmallGroupAgreement();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMALL_GROUP_AGREEMENT__MINIMUM = eINSTANCE.getSmallGroupAgreement_Minimum();

		/**
		 * The meta object literal for the '<em><b>Agreed By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMALL_GROUP_AGREEMENT__AGREED_BY = eINSTANCE.getSmallGroupAgreement_AgreedBy();

		/**
		 * The meta object literal for the '<em><b>Agreed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMALL_GROUP_AGREEMENT__AGREED_ON = eINSTANCE.getSmallGroupAgreement_AgreedOn();

		/**
		 * The meta object literal for the '<em><b>Waves</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SMALL_GROUP_AGREEMENT__WAVES = eINSTANCE.getSmallGroupAgreement_Waves();

		/**
		 * The meta object literal for the '{@link org.parapet.model.assessment.ParticipantRole <em>Participant Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.assessment.ParticipantRole
		 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getParticipantRole()
		 * @generated
		 */
		EEnum PARTICIPANT_ROLE = eINSTANCE.getParticipantRole();

		/**
		 * The meta object literal for the '{@link org.parapet.model.assessment.ActionStatus <em>Action Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.assessment.ActionStatus
		 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getActionStatus()
		 * @generated
		 */
		EEnum ACTION_STATUS = eINSTANCE.getActionStatus();

		/**
		 * The meta object literal for the '{@link org.parapet.model.assessment.PlanSectionKind <em>Plan Section Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.assessment.PlanSectionKind
		 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getPlanSectionKind()
		 * @generated
		 */
		EEnum PLAN_SECTION_KIND = eINSTANCE.getPlanSectionKind();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.parapet.model.assessment.impl.AssessmentPackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

	}

} //AssessmentPackage
