/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.crosswalk;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Crosswalk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Constructs, and which items of which instruments measure them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.crosswalk.Crosswalk#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.Crosswalk#getId <em>Id</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.Crosswalk#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.Crosswalk#getTitle <em>Title</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.Crosswalk#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.Crosswalk#getYear <em>Year</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.Crosswalk#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.Crosswalk#getRights <em>Rights</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.Crosswalk#getConstructs <em>Constructs</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.Crosswalk#getMappings <em>Mappings</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.Crosswalk#getDimensionLinks <em>Dimension Links</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.crosswalk.CrosswalkPackage#getCrosswalk()
 * @model
 * @generated
 */
public interface Crosswalk extends EObject {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the file format.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getCrosswalk_FormatVersion()
	 * @model required="true"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.parapet.model.crosswalk.Crosswalk#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names the crosswalk; lower-case letters, digits, dot and hyphen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getCrosswalk_Id()
	 * @model required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.parapet.model.crosswalk.Crosswalk#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the crosswalk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(String)
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getCrosswalk_Edition()
	 * @model required="true"
	 * @generated
	 */
	String getEdition();

	/**
	 * Sets the value of the '{@link org.parapet.model.crosswalk.Crosswalk#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getCrosswalk_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.parapet.model.crosswalk.Crosswalk#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Authors</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who made the mapping.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authors</em>' attribute list.
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getCrosswalk_Authors()
	 * @model
	 * @generated
	 */
	EList<String> getAuthors();

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When; 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(int)
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getCrosswalk_Year()
	 * @model
	 * @generated
	 */
	int getYear();

	/**
	 * Sets the value of the '{@link org.parapet.model.crosswalk.Crosswalk#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(int value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On what the mapping rests and what may be concluded from it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see #setBasis(String)
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getCrosswalk_Basis()
	 * @model required="true"
	 * @generated
	 */
	String getBasis();

	/**
	 * Sets the value of the '{@link org.parapet.model.crosswalk.Crosswalk#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(String value);

	/**
	 * Returns the value of the '<em><b>Rights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rights statement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rights</em>' attribute.
	 * @see #setRights(String)
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getCrosswalk_Rights()
	 * @model required="true"
	 * @generated
	 */
	String getRights();

	/**
	 * Sets the value of the '{@link org.parapet.model.crosswalk.Crosswalk#getRights <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rights</em>' attribute.
	 * @see #getRights()
	 * @generated
	 */
	void setRights(String value);

	/**
	 * Returns the value of the '<em><b>Constructs</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.crosswalk.Construct}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The constructs in the order of display.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Constructs</em>' containment reference list.
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getCrosswalk_Constructs()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<Construct> getConstructs();

	/**
	 * Returns the value of the '<em><b>Mappings</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.crosswalk.InstrumentMapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One mapping for each instrument edition covered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mappings</em>' containment reference list.
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getCrosswalk_Mappings()
	 * @model containment="true"
	 * @generated
	 */
	EList<InstrumentMapping> getMappings();

	/**
	 * Returns the value of the '<em><b>Dimension Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.crosswalk.DimensionLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which constructs speak to which dimension of a framework.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dimension Links</em>' containment reference list.
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getCrosswalk_DimensionLinks()
	 * @model containment="true"
	 * @generated
	 */
	EList<DimensionLink> getDimensionLinks();

} // Crosswalk
